package shop;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Order} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderFields {

    private static final Access ACCESS = new Access();

    /** {@link Order#id}. */
    public static final OrderedField<Order, OrderId> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

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
