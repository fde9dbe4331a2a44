package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Yield} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class YieldFields {

    private static final Access ACCESS = new Access();

    /** {@link Yield#word()}. */
    public static final TextField<Yield> WORD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Yield#words()}. */
    public static final ElementsField<Yield, String, TextField<String>> WORDS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    private YieldFields() {}

    /**
     * {@link Yield} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Yield#word()}. */
        public TextField<T> word() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Yield#words()}. */
        public ElementsField<T, String, TextField<String>> words() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }
    }

    private static final class Access extends FieldAccess<Yield> {

        @Override
        protected Shape shape() {
            return YieldMapping.SHAPE;
        }

        @Override
        protected Object value(Yield yieldValue, int field) {
            return switch (field) {
                case 0 -> yieldValue.word();
                case 1 -> yieldValue.words();
                default -> throw new IllegalStateException("Yield has no field " + field);
            };
        }
    }
}
