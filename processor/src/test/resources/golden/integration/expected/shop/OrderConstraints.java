package shop;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Order}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderConstraints {

    private OrderConstraints() {}

    /** Checks an {@link Order} and all that it contains. */
    public static void check(Order order, Violations violations) {
        if (order.id == null) {
            violations.add("id", "must not be null", null);
        }
    }
}
