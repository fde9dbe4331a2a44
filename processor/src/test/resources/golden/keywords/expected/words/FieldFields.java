package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Field} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class FieldFields {

    private static final Access ACCESS = new Access();

    /** {@link Field#word()}. */
    public static final TextField<Field> WORD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Field#words()}. */
    public static final ElementsField<Field, String, TextField<String>> WORDS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    private FieldFields() {}

    /**
     * {@link Field} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Field#word()}. */
        public TextField<T> word() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Field#words()}. */
        public ElementsField<T, String, TextField<String>> words() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }
    }

    private static final class Access extends FieldAccess<Field> {

        @Override
        protected Shape shape() {
            return FieldMapping.SHAPE;
        }

        @Override
        protected Object value(Field fieldValue, int field) {
            return switch (field) {
                case 0 -> fieldValue.word();
                case 1 -> fieldValue.words();
                default -> throw new IllegalStateException("Field has no field " + field);
            };
        }
    }
}
