package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Default} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class DefaultFields {

    private static final Access ACCESS = new Access();

    /** {@link Default#word()}. */
    public static final TextField<Default> WORD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Default#words()}. */
    public static final ElementsField<Default, String, TextField<String>> WORDS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    private DefaultFields() {}

    /**
     * {@link Default} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Default#word()}. */
        public TextField<T> word() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Default#words()}. */
        public ElementsField<T, String, TextField<String>> words() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }
    }

    private static final class Access extends FieldAccess<Default> {

        @Override
        protected Shape shape() {
            return DefaultMapping.SHAPE;
        }

        @Override
        protected Object value(Default defaultValue, int field) {
            return switch (field) {
                case 0 -> defaultValue.word();
                case 1 -> defaultValue.words();
                default -> throw new IllegalStateException("Default has no field " + field);
            };
        }
    }
}
