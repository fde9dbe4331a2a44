package booking;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link Tariff}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TariffBuilder {

    private TariffBuilder() {}

    /** Begins a new {@link Tariff}. */
    public static LowestStage builder() {
        return new Stages();
    }

    /** Requires {@link Tariff#lowest}. */
    public interface LowestStage {

        HighestStage lowest(int lowest);
    }

    /** Requires {@link Tariff#highest}. */
    public interface HighestStage {

        OptionalStage highest(int highest);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UUID id);

        /**
         * The {@link Tariff}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Tariff build();
    }

    private static final class Stages implements LowestStage, HighestStage, OptionalStage {

        private UUID id;
        private int lowest;
        private int highest;

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages lowest(int lowest) {
            this.lowest = lowest;
            return this;
        }

        @Override
        public Stages highest(int highest) {
            this.highest = highest;
            return this;
        }

        @Override
        public Tariff build() {
            Tariff tariff = new Tariff();
            tariff.id = id == null ? UuidV7.next() : id;
            tariff.lowest = lowest;
            tariff.highest = highest;
            Violations violations = Violations.collect();
            TariffConstraints.check(tariff, violations);
            violations.throwIfAny("Tariff");
            return tariff;
        }
    }
}
