package bookshelf.ordering;

import bookshelf.catalogue.MoneyConstraints;
import dev.typecase.validation.Constraints;
import dev.typecase.validation.Violations;
import java.util.Collection;
import javax.annotation.processing.Generated;

/** The constraints of {@link OrderItem}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderItemConstraints {

    private OrderItemConstraints() {}

    /** Checks an {@link OrderItem} and all that it contains. */
    public static void check(OrderItem orderItem, Violations violations) {
        if (orderItem.id == null) {
            violations.add("id", "must not be null", null);
        }
        checkBookTitle(orderItem.bookTitle, violations);
        if (orderItem.quantity <= 0) {
            violations.add("quantity", "must be greater than 0", orderItem.quantity);
        }
        if (orderItem.unitPrice != null) {
            MoneyConstraints.check(orderItem.unitPrice, violations.at("unitPrice"));
        }
    }

    private static void checkBookTitle(String bookTitle, Violations violations) {
        if (bookTitle == null) {
            violations.add("bookTitle", "must not be null", null);
            return;
        }
        if (bookTitle.isBlank()) {
            violations.add("bookTitle", "must not be blank", bookTitle);
        }
        if (bookTitle.length() > 200) {
            violations.add("bookTitle", "size must be between 0 and 200", bookTitle);
        }
    }

    /** Checks that no two of a collection have the same identity. */
    public static void checkDistinct(String property, Collection<OrderItem> entities,
            Violations violations) {
        if (entities.size() < 2) {
            return;
        }
        Object[] identities = new Object[entities.size()];
        int count = 0;
        for (OrderItem orderItem : entities) {
            identities[count++] = orderItem == null ? null : orderItem.id;
        }
        Constraints.distinct(property, identities, violations);
    }
}
