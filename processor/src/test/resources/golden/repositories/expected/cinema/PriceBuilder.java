package cinema;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.math.BigDecimal;
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
        stages.currency = price.currency();
        return stages;
    }

    /** Requires {@link Price#amount()}. */
    public interface AmountStage {

        CurrencyStage amount(BigDecimal amount);
    }

    /** Requires {@link Price#currency()}. */
    public interface CurrencyStage {

        OptionalStage currency(Price.Currency currency);
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

        CopyStage amount(BigDecimal amount);

        CopyStage currency(Price.Currency currency);

        /**
         * The {@link Price}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Price build();
    }

    private static final class Stages implements AmountStage, CurrencyStage, OptionalStage, CopyStage {

        private BigDecimal amount;
        private Price.Currency currency;

        @Override
        public Stages amount(BigDecimal amount) {
            this.amount = amount;
            return this;
        }

        @Override
        public Stages currency(Price.Currency currency) {
            this.currency = currency;
            return this;
        }

        @Override
        public Price build() {
            Violations violations = Violations.collect();
            PriceConstraints.checkComponents(amount, currency, violations);
            violations.throwIfAny("Price");
            return new Price(amount, currency);
        }
    }
}
