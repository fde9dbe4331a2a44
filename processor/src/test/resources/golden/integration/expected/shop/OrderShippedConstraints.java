package shop;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link OrderEvent.OrderShipped}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderShippedConstraints {

    private OrderShippedConstraints() {}

    /** Checks an {@link OrderEvent.OrderShipped} and all that it contains. */
    public static void check(OrderEvent.OrderShipped orderShipped, Violations violations) {
        checkComponents(orderShipped.orderId(), violations);
    }

    /** Checks the components of an {@link OrderEvent.OrderShipped} that is not there yet. */
    static void checkComponents(OrderId orderId, Violations violations) {
        if (orderId == null) {
            violations.add("orderId", "must not be null", null);
        }
    }
}
