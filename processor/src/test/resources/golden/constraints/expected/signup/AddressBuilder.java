package signup;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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
        stages.town = address.town();
        return stages;
    }

    /** Requires {@link Address#street()}. */
    public interface StreetStage {

        OptionalStage street(String street);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage town(@Nullable String town);

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

        CopyStage town(@Nullable String town);

        /**
         * The {@link Address}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Address build();
    }

    private static final class Stages implements StreetStage, OptionalStage, CopyStage {

        private String street;
        private String town;

        @Override
        public Stages street(String street) {
            this.street = street;
            return this;
        }

        @Override
        public Stages town(@Nullable String town) {
            this.town = town;
            return this;
        }

        @Override
        public Address build() {
            Violations violations = Violations.collect();
            AddressConstraints.checkComponents(street, town, violations);
            violations.throwIfAny("Address");
            return new Address(street, town);
        }
    }
}
