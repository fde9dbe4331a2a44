package bookshelf.ordering;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link OrderEvent.OrderConfirmed}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderConfirmedConstraints {

    private OrderConfirmedConstraints() {}

    /** Checks an {@link OrderEvent.OrderConfirmed} and all that it contains. */
    public static void check(OrderEvent.OrderConfirmed orderConfirmed, Violations violations) {
        checkComponents(orderConfirmed.orderId(), orderConfirmed.customerName(), violations);
    }

    /** Checks the components of an {@link OrderEvent.OrderConfirmed} that is not there yet. */
    static void checkComponents(OrderId orderId, String customerName, Violations violations) {
        if (orderId == null) {
            violations.add("orderId", "must not be null", null);
        }
        if (customerName == null) {
            violations.add("customerName", "must not be null", null);
        }
    }
}
