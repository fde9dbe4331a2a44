package cinema.guests;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link Guest}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class GuestBuilder {

    private GuestBuilder() {}

    /** Begins a new {@link Guest}. */
    public static EmailStage builder() {
        return new Stages();
    }

    /** Requires {@link Guest#email}. */
    public interface EmailStage {

        NameStage email(String email);
    }

    /** Requires {@link Guest#name}. */
    public interface NameStage {

        OptionalStage name(String name);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link Guest}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Guest build();
    }

    private static final class Stages implements EmailStage, NameStage, OptionalStage {

        private String email;
        private String name;

        @Override
        public Stages email(String email) {
            this.email = email;
            return this;
        }

        @Override
        public Stages name(String name) {
            this.name = name;
            return this;
        }

        @Override
        public Guest build() {
            Guest guest = new Guest();
            guest.email = email;
            guest.name = name;
            Violations violations = Violations.collect();
            GuestConstraints.check(guest, violations);
            violations.throwIfAny("Guest");
            return guest;
        }
    }
}
