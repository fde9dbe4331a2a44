package zoo;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Diet} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class DietFields {

    private static final Access ACCESS = new Access();

    /** {@link Diet#food()}. */
    public static final TextField<Diet> FOOD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Diet#grams()}. */
    public static final OrderedField<Diet, Integer> GRAMS = new OrderedField<>(FieldPath.of(ACCESS, 1));

    private DietFields() {}

    /**
     * {@link Diet} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Diet#food()}. */
        public TextField<T> food() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Diet#grams()}. */
        public OrderedField<T, Integer> grams() {
            return new OrderedField<>(path().then(ACCESS, 1));
        }
    }

    private static final class Access extends FieldAccess<Diet> {

        @Override
        protected Shape shape() {
            return DietMapping.SHAPE;
        }

        @Override
        protected Object value(Diet diet, int field) {
            return switch (field) {
                case 0 -> diet.food();
                case 1 -> diet.grams();
                default -> throw new IllegalStateException("Diet has no field " + field);
            };
        }
    }
}
