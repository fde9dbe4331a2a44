package bookshelf.ordering;

import dev.typecase.validation.Violations;
import java.util.List;
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
        checkCustomerName(order.customerName, violations);
        if (order.status == null) {
            violations.add("status", "must not be null", null);
        }
        checkItems(order.items, violations);
    }

    private static void checkCustomerName(String customerName, Violations violations) {
        if (customerName == null) {
            violations.add("customerName", "must not be null", null);
            return;
        }
        if (customerName.isBlank()) {
            violations.add("customerName", "must not be blank", customerName);
        }
        if (customerName.length() > 150) {
            violations.add("customerName", "size must be between 0 and 150", customerName);
        }
    }

    private static void checkItems(List<OrderItem> items, Violations violations) {
        if (items == null) {
            violations.add("items", "must not be null", null);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            OrderItem element = items.get(i);
            if (element == null) {
                violations.at("items", i).add("must not be null", null);
            } else {
                OrderItemConstraints.check(element, violations.at("items", i));
            }
        }
        OrderItemConstraints.checkDistinct("items", items, violations);
    }
}
