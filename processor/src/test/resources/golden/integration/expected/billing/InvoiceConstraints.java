package billing;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Invoice}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class InvoiceConstraints {

    private InvoiceConstraints() {}

    /** Checks an {@link Invoice} and all that it contains. */
    public static void check(Invoice invoice, Violations violations) {
        if (invoice.id == null) {
            violations.add("id", "must not be null", null);
        }
    }
}
