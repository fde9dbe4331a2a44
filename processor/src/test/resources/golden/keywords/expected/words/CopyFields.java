package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Copy} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CopyFields {

    private static final Access ACCESS = new Access();

    /** {@link Copy#word()}. */
    public static final TextField<Copy> WORD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Copy#words()}. */
    public static final ElementsField<Copy, String, TextField<String>> WORDS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    private CopyFields() {}

    /**
     * {@link Copy} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Copy#word()}. */
        public TextField<T> word() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Copy#words()}. */
        public ElementsField<T, String, TextField<String>> words() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }
    }

    private static final class Access extends FieldAccess<Copy> {

        @Override
        protected Shape shape() {
            return CopyMapping.SHAPE;
        }

        @Override
        protected Object value(Copy copyValue, int field) {
            return switch (field) {
                case 0 -> copyValue.word();
                case 1 -> copyValue.words();
                default -> throw new IllegalStateException("Copy has no field " + field);
            };
        }
    }
}
