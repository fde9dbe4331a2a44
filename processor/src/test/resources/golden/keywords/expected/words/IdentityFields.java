package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Identity} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class IdentityFields {

    private static final Access ACCESS = new Access();

    /** {@link Identity#word()}. */
    public static final TextField<Identity> WORD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Identity#words()}. */
    public static final ElementsField<Identity, String, TextField<String>> WORDS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    private IdentityFields() {}

    /**
     * {@link Identity} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Identity#word()}. */
        public TextField<T> word() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Identity#words()}. */
        public ElementsField<T, String, TextField<String>> words() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }
    }

    private static final class Access extends FieldAccess<Identity> {

        @Override
        protected Shape shape() {
            return IdentityMapping.SHAPE;
        }

        @Override
        protected Object value(Identity identityValue, int field) {
            return switch (field) {
                case 0 -> identityValue.word();
                case 1 -> identityValue.words();
                default -> throw new IllegalStateException("Identity has no field " + field);
            };
        }
    }
}
