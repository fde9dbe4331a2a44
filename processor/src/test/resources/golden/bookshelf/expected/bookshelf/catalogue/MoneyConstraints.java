package bookshelf.catalogue;

import dev.typecase.validation.Violations;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** The constraints of {@link Money}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class MoneyConstraints {

    private MoneyConstraints() {}

    /** Checks a {@link Money} and all that it contains. */
    public static void check(Money money, Violations violations) {
        checkComponents(money.currency(), money.amount(), violations);
    }

    /** Checks the components of a {@link Money} that is not there yet. */
    static void checkComponents(String currency, BigDecimal amount, Violations violations) {
        if (currency == null) {
            violations.add("currency", "must not be null", null);
        } else if (currency.length() > 3) {
            violations.add("currency", "size must be between 0 and 3", currency);
        }
        if (amount == null) {
            violations.add("amount", "must not be null", null);
        }
    }
}
