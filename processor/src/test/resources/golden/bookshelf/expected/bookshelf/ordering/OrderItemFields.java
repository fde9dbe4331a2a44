package bookshelf.ordering;

import bookshelf.catalogue.MoneyFields;
import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Entity} {@link OrderItem} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderItemFields {

    private static final Access ACCESS = new Access();

    /** {@link OrderItem#id}. */
    public static final OrderedField<OrderItem, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link OrderItem#bookTitle}. */
    public static final TextField<OrderItem> BOOK_TITLE = new TextField<>(FieldPath.of(ACCESS, 1));

    /** {@link OrderItem#quantity}. */
    public static final OrderedField<OrderItem, Integer> QUANTITY = new OrderedField<>(FieldPath.of(ACCESS, 2));

    /** {@link OrderItem#unitPrice}. */
    public static final MoneyFields.Of<OrderItem> UNIT_PRICE = new MoneyFields.Of<>(FieldPath.of(ACCESS, 3));

    private OrderItemFields() {}

    /**
     * {@link OrderItem} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link OrderItem#id}. */
        public OrderedField<T, UUID> id() {
            return new OrderedField<>(path().then(ACCESS, 0));
        }

        /** {@link OrderItem#bookTitle}. */
        public TextField<T> bookTitle() {
            return new TextField<>(path().then(ACCESS, 1));
        }

        /** {@link OrderItem#quantity}. */
        public OrderedField<T, Integer> quantity() {
            return new OrderedField<>(path().then(ACCESS, 2));
        }

        /** {@link OrderItem#unitPrice}. */
        public MoneyFields.Of<T> unitPrice() {
            return new MoneyFields.Of<>(path().then(ACCESS, 3));
        }
    }

    private static final class Access extends FieldAccess<OrderItem> {

        @Override
        protected Shape shape() {
            return OrderItemMapping.SHAPE;
        }

        @Override
        protected Object value(OrderItem orderItem, int field) {
            return switch (field) {
                case 0 -> orderItem.id;
                case 1 -> orderItem.bookTitle;
                case 2 -> orderItem.quantity;
                case 3 -> orderItem.unitPrice;
                default -> throw new IllegalStateException("OrderItem has no field " + field);
            };
        }
    }
}
