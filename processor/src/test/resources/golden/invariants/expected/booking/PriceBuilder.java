package booking;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Price}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PriceBuilder {

    private PriceBuilder() {}

    /** Begins a new {@link Price}. */
    public static AmountStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Price}, each of which can be replaced. */
    public static CopyStage from(Price price) {
        Stages stages = new Stages();
        stages.amount = price.amount();
        stages.discount = price.discount();
        return stages;
    }

    /** Requires {@link Price#amount()}. */
    public interface AmountStage {

        DiscountStage amount(int amount);
    }

    /** Requires {@link Price#discount()}. */
    public interface DiscountStage {

        OptionalStage discount(int discount);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link Price}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Price build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage amount(int amount);

        CopyStage discount(int discount);

        /**
         * The {@link Price}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Price build();
    }

    private static final class Stages implements AmountStage, DiscountStage, OptionalStage, CopyStage {

        private int amount;
        private int discount;

        @Override
        public Stages amount(int amount) {
            this.amount = amount;
            return this;
        }

        @Override
        public Stages discount(int discount) {
            this.discount = discount;
            return this;
        }

        @Override
        public Price build() {
            Violations violations = Violations.collect();
            PriceConstraints.checkComponents(amount, discount, violations);
            violations.throwIfAny("Price");
            Price price = new Price(amount, discount);
            PriceConstraints.checkInvariants(price, violations);
            violations.throwIfAny("Price");
            return price;
        }
    }
}
