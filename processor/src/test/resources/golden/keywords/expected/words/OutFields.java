package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Out} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OutFields {

    private static final Access ACCESS = new Access();

    /** {@link Out#word()}. */
    public static final TextField<Out> WORD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Out#words()}. */
    public static final ElementsField<Out, String, TextField<String>> WORDS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    private OutFields() {}

    /**
     * {@link Out} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Out#word()}. */
        public TextField<T> word() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Out#words()}. */
        public ElementsField<T, String, TextField<String>> words() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }
    }

    private static final class Access extends FieldAccess<Out> {

        @Override
        protected Shape shape() {
            return OutMapping.SHAPE;
        }

        @Override
        protected Object value(Out outValue, int field) {
            return switch (field) {
                case 0 -> outValue.word();
                case 1 -> outValue.words();
                default -> throw new IllegalStateException("Out has no field " + field);
            };
        }
    }
}
