package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Other} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OtherFields {

    private static final Access ACCESS = new Access();

    /** {@link Other#word()}. */
    public static final TextField<Other> WORD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Other#words()}. */
    public static final ElementsField<Other, String, TextField<String>> WORDS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    private OtherFields() {}

    /**
     * {@link Other} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Other#word()}. */
        public TextField<T> word() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Other#words()}. */
        public ElementsField<T, String, TextField<String>> words() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }
    }

    private static final class Access extends FieldAccess<Other> {

        @Override
        protected Shape shape() {
            return OtherMapping.SHAPE;
        }

        @Override
        protected Object value(Other otherValue, int field) {
            return switch (field) {
                case 0 -> otherValue.word();
                case 1 -> otherValue.words();
                default -> throw new IllegalStateException("Other has no field " + field);
            };
        }
    }
}
