package cinema;

import dev.typecase.validation.Violations;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** The constraints of {@link Price}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PriceConstraints {

    private PriceConstraints() {}

    /** Checks a {@link Price} and all that it contains. */
    public static void check(Price price, Violations violations) {
        checkComponents(price.amount(), price.currency(), violations);
    }

    /** Checks the components of a {@link Price} that is not there yet. */
    static void checkComponents(BigDecimal amount, Price.Currency currency, Violations violations) {
        if (amount == null) {
            violations.add("amount", "must not be null", null);
        }
        if (currency == null) {
            violations.add("currency", "must not be null", null);
        }
    }
}
