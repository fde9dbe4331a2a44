package library;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Address}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AddressBuilder {

    private AddressBuilder() {}

    /** Begins a new {@link Address}. */
    public static StreetStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Address}, each of which can be replaced. */
    public static CopyStage from(Address address) {
        Stages stages = new Stages();
        stages.street = address.street();
        stages.number = address.number();
        return stages;
    }

    /** Requires {@link Address#street()}. */
    public interface StreetStage {

        NumberStage street(String street);
    }

    /** Requires {@link Address#number()}. */
    public interface NumberStage {

        OptionalStage number(int number);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link Address}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Address build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage street(String street);

        CopyStage number(int number);

        /**
         * The {@link Address}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Address build();
    }

    private static final class Stages implements StreetStage, NumberStage, OptionalStage, CopyStage {

        private String street;
        private int number;

        @Override
        public Stages street(String street) {
            this.street = street;
            return this;
        }

        @Override
        public Stages number(int number) {
            this.number = number;
            return this;
        }

        @Override
        public Address build() {
            Violations violations = Violations.collect();
            AddressConstraints.checkComponents(street, number, violations);
            violations.throwIfAny("Address");
            return new Address(street, number);
        }
    }
}
