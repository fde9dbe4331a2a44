package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link In} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class InFields {

    private static final Access ACCESS = new Access();

    /** {@link In#word()}. */
    public static final TextField<In> WORD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link In#words()}. */
    public static final ElementsField<In, String, TextField<String>> WORDS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    private InFields() {}

    /**
     * {@link In} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link In#word()}. */
        public TextField<T> word() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link In#words()}. */
        public ElementsField<T, String, TextField<String>> words() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }
    }

    private static final class Access extends FieldAccess<In> {

        @Override
        protected Shape shape() {
            return InMapping.SHAPE;
        }

        @Override
        protected Object value(In inValue, int field) {
            return switch (field) {
                case 0 -> inValue.word();
                case 1 -> inValue.words();
                default -> throw new IllegalStateException("In has no field " + field);
            };
        }
    }
}
