package bookshelf.catalogue;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Money} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class MoneyFields {

    private static final Access ACCESS = new Access();

    /** {@link Money#currency()}. */
    public static final TextField<Money> CURRENCY = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Money#amount()}. */
    public static final OrderedField<Money, BigDecimal> AMOUNT = new OrderedField<>(FieldPath.of(ACCESS, 1));

    private MoneyFields() {}

    /**
     * {@link Money} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Money#currency()}. */
        public TextField<T> currency() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Money#amount()}. */
        public OrderedField<T, BigDecimal> amount() {
            return new OrderedField<>(path().then(ACCESS, 1));
        }
    }

    private static final class Access extends FieldAccess<Money> {

        @Override
        protected Shape shape() {
            return MoneyMapping.SHAPE;
        }

        @Override
        protected Object value(Money money, int field) {
            return switch (field) {
                case 0 -> money.currency();
                case 1 -> money.amount();
                default -> throw new IllegalStateException("Money has no field " + field);
            };
        }
    }
}
