package booking;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Stay}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class StayBuilder {

    private StayBuilder() {}

    /** Begins a new {@link Stay}. */
    public static FromStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Stay}, each of which can be replaced. */
    public static CopyStage from(Stay stay) {
        Stages stages = new Stages();
        stages.from = stay.from();
        stages.to = stay.to();
        stages.guests = stay.guests();
        return stages;
    }

    /** Requires {@link Stay#from()}. */
    public interface FromStage {

        ToStage from(LocalDate from);
    }

    /** Requires {@link Stay#to()}. */
    public interface ToStage {

        OptionalStage to(LocalDate to);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Empty unless given. */
        OptionalStage guests(List<String> guests);

        /** Empty unless given. */
        OptionalStage guests(String... guests);

        /**
         * The {@link Stay}.
         *
         * @param clock tells the time to the constraints that ask for it
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Stay build(Clock clock);
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage from(LocalDate from);

        CopyStage to(LocalDate to);

        CopyStage guests(List<String> guests);

        CopyStage guests(String... guests);

        /**
         * The {@link Stay}.
         *
         * @param clock tells the time to the constraints that ask for it
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Stay build(Clock clock);
    }

    private static final class Stages implements FromStage, ToStage, OptionalStage, CopyStage {

        private LocalDate from;
        private LocalDate to;
        private List<String> guests = List.of();

        @Override
        public Stages from(LocalDate from) {
            this.from = from;
            return this;
        }

        @Override
        public Stages to(LocalDate to) {
            this.to = to;
            return this;
        }

        @Override
        public Stages guests(List<String> guests) {
            this.guests = guests;
            return this;
        }

        @Override
        public Stages guests(String... guests) {
            return guests(Arrays.asList(guests));
        }

        @Override
        public Stay build(Clock clock) {
            Violations violations = Violations.collect(clock);
            StayConstraints.checkComponents(from, to, guests, violations);
            violations.throwIfAny("Stay");
            Stay stay = new Stay(from, to, List.copyOf(guests));
            StayConstraints.checkInvariants(stay, violations);
            violations.throwIfAny("Stay");
            return stay;
        }
    }
}
