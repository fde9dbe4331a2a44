package shipping.cargo;

import dev.typecase.Invariant;
import dev.typecase.ValueObject;
import jakarta.validation.constraints.NotEmpty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shipping.location.UnLocode;

/** How a cargo gets from one port to another. */
@ValueObject
public record Itinerary(@NotEmpty List<Leg> legs) {

    /** One leg after the other. */
    public static Itinerary of(Leg... legs) {
        return new Itinerary(List.of(legs));
    }

    @Invariant("a leg begins where, and not before, the one before it has ended")
    boolean connected() {
        return IntStream.range(1, legs.size()).allMatch(i -> {
            Leg before = legs.get(i - 1);
            Leg leg = legs.get(i);
            return leg.from().equals(before.to()) && !leg.loadTime().isBefore(before.unloadTime());
        });
    }

    UnLocode start() {
        return legs.get(0).from();
    }

    UnLocode end() {
        return last().to();
    }

    Instant arrival() {
        return last().unloadTime();
    }

    boolean expects(HandlingActivity activity) {
        return plan().contains(activity);
    }

    Optional<HandlingActivity> after(HandlingActivity activity) {
        List<HandlingActivity> plan = plan();
        int next = plan.indexOf(activity) + 1;
        return next == 0 || next == plan.size() ? Optional.empty() : Optional.of(plan.get(next));
    }

    /** From the first to the last thing that is to be done. */
    List<HandlingActivity> plan() {
        return Stream.of(
                        Stream.of(HandlingActivity.ashore(HandlingType.RECEIVE, start())),
                        legs.stream().flatMap(Leg::activities),
                        Stream.of(HandlingActivity.ashore(HandlingType.CLAIM, end())))
                .flatMap(part -> part)
                .toList();
    }

    private Leg last() {
        return legs.get(legs.size() - 1);
    }
}
