package trade;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Party.Address}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AddressBuilder {

    private AddressBuilder() {}

    /** Begins a new {@link Party.Address}. */
    public static CityStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Party.Address}, each of which can be replaced. */
    public static CopyStage from(Party.Address address) {
        Stages stages = new Stages();
        stages.city = address.city();
        stages.country = address.country();
        return stages;
    }

    /** Requires {@link Party.Address#city()}. */
    public interface CityStage {

        CountryStage city(String city);
    }

    /** Requires {@link Party.Address#country()}. */
    public interface CountryStage {

        OptionalStage country(Party.Country country);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link Party.Address}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Party.Address build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage city(String city);

        CopyStage country(Party.Country country);

        /**
         * The {@link Party.Address}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Party.Address build();
    }

    private static final class Stages implements CityStage, CountryStage, OptionalStage, CopyStage {

        private String city;
        private Party.Country country;

        @Override
        public Stages city(String city) {
            this.city = city;
            return this;
        }

        @Override
        public Stages country(Party.Country country) {
            this.country = country;
            return this;
        }

        @Override
        public Party.Address build() {
            Violations violations = Violations.collect();
            AddressConstraints.checkComponents(city, country, violations);
            violations.throwIfAny("Address");
            return new Party.Address(city, country);
        }
    }
}
