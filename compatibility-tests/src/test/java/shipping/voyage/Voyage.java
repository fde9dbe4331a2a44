package shipping.voyage;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.Invariant;
import dev.typecase.NoEvents;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.stream.IntStream;
import shipping.location.UnLocode;

/** A ship that keeps to a schedule. */
@Aggregate
public class Voyage extends AggregateRoot<NoEvents> {

    @Id
    VoyageNumber number;

    @NotEmpty
    List<@Valid CarrierMovement> schedule;

    @Invariant("a ship leaves from where it has arrived")
    boolean connected() {
        return IntStream.range(1, schedule.size())
                .allMatch(i -> schedule.get(i).from().equals(schedule.get(i - 1).to()));
    }

    /** Whether the ship is ever in a port. */
    public boolean callsAt(UnLocode port) {
        return schedule.stream()
                .anyMatch(movement ->
                        movement.from().equals(port) || movement.to().equals(port));
    }
}
