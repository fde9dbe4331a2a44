package bookshelf.ordering;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.CollectionField;
import dev.typecase.query.OrderedField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Order} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderFields {

    private static final Access ACCESS = new Access();

    /** {@link Order#id}. */
    public static final OrderedField<Order, OrderId> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Order#customerName}. */
    public static final TextField<Order> CUSTOMER_NAME = new TextField<>(FieldPath.of(ACCESS, 1));

    /** {@link Order#status}. */
    public static final OrderedField<Order, OrderStatus> STATUS = new OrderedField<>(FieldPath.of(ACCESS, 2));

    /** {@link Order#items}. */
    public static final CollectionField<Order, OrderItem> ITEMS = new CollectionField<>(FieldPath.of(ACCESS, 3));

    private OrderFields() {}

    private static final class Access extends FieldAccess<Order> {

        @Override
        protected Shape shape() {
            return OrderMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Order order, int field) {
            return switch (field) {
                case 0 -> order.id;
                case 1 -> order.customerName;
                case 2 -> order.status;
                case 3 -> order.items;
                default -> throw new IllegalStateException("Order has no field " + field);
            };
        }

        @Override
        protected Object component(int field, Object value) {
            return switch (field) {
                case 0 -> ((OrderId) value).value();
                default -> value;
            };
        }
    }
}
