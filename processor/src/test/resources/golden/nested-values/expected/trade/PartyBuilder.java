package trade;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds the {@code @ValueObject} {@link Party}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PartyBuilder {

    private PartyBuilder() {}

    /** Begins a new {@link Party}. */
    public static NameStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Party}, each of which can be replaced. */
    public static CopyStage from(Party party) {
        Stages stages = new Stages();
        stages.name = party.name();
        stages.address = party.address();
        stages.billing = party.billing();
        return stages;
    }

    /** Requires {@link Party#name()}. */
    public interface NameStage {

        AddressStage name(String name);
    }

    /** Requires {@link Party#address()}. */
    public interface AddressStage {

        OptionalStage address(Party.Address address);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage billing(Party. @Nullable Address billing);

        /**
         * The {@link Party}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Party build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage name(String name);

        CopyStage address(Party.Address address);

        CopyStage billing(Party. @Nullable Address billing);

        /**
         * The {@link Party}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Party build();
    }

    private static final class Stages implements NameStage, AddressStage, OptionalStage, CopyStage {

        private String name;
        private Party.Address address;
        private Party.Address billing;

        @Override
        public Stages name(String name) {
            this.name = name;
            return this;
        }

        @Override
        public Stages address(Party.Address address) {
            this.address = address;
            return this;
        }

        @Override
        public Stages billing(Party. @Nullable Address billing) {
            this.billing = billing;
            return this;
        }

        @Override
        public Party build() {
            Violations violations = Violations.collect();
            PartyConstraints.checkComponents(name, address, billing, violations);
            violations.throwIfAny("Party");
            return new Party(name, address, billing);
        }
    }
}
