package bookshelf.catalogue;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Money}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class MoneyBuilder {

    private MoneyBuilder() {}

    /** Begins a new {@link Money}. */
    public static AmountStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Money}, each of which can be replaced. */
    public static CopyStage from(Money money) {
        Stages stages = new Stages();
        stages.currency = money.currency();
        stages.amount = money.amount();
        return stages;
    }

    /** Requires {@link Money#amount()}. */
    public interface AmountStage {

        OptionalStage amount(BigDecimal amount);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** {@code "USD"} unless given, because of its {@code @Default}. */
        OptionalStage currency(String currency);

        /**
         * The {@link Money}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Money build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage currency(String currency);

        CopyStage amount(BigDecimal amount);

        /**
         * The {@link Money}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Money build();
    }

    private static final class Stages implements AmountStage, OptionalStage, CopyStage {

        private String currency = "USD";
        private BigDecimal amount;

        @Override
        public Stages currency(String currency) {
            this.currency = currency;
            return this;
        }

        @Override
        public Stages amount(BigDecimal amount) {
            this.amount = amount;
            return this;
        }

        @Override
        public Money build() {
            Violations violations = Violations.collect();
            MoneyConstraints.checkComponents(currency, amount, violations);
            violations.throwIfAny("Money");
            return new Money(currency, amount);
        }
    }
}
