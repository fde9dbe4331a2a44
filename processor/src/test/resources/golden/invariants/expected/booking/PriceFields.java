package booking;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Price} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PriceFields {

    private static final Access ACCESS = new Access();

    /** {@link Price#amount()}. */
    public static final OrderedField<Price, Integer> AMOUNT = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Price#discount()}. */
    public static final OrderedField<Price, Integer> DISCOUNT = new OrderedField<>(FieldPath.of(ACCESS, 1));

    private PriceFields() {}

    /**
     * {@link Price} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Price#amount()}. */
        public OrderedField<T, Integer> amount() {
            return new OrderedField<>(path().then(ACCESS, 0));
        }

        /** {@link Price#discount()}. */
        public OrderedField<T, Integer> discount() {
            return new OrderedField<>(path().then(ACCESS, 1));
        }
    }

    private static final class Access extends FieldAccess<Price> {

        @Override
        protected Shape shape() {
            return PriceMapping.SHAPE;
        }

        @Override
        protected Object value(Price price, int field) {
            return switch (field) {
                case 0 -> price.amount();
                case 1 -> price.discount();
                default -> throw new IllegalStateException("Price has no field " + field);
            };
        }
    }
}
