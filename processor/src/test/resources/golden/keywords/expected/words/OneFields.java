package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link One} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OneFields {

    private static final Access ACCESS = new Access();

    /** {@link One#word()}. */
    public static final TextField<One> WORD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link One#words()}. */
    public static final ElementsField<One, String, TextField<String>> WORDS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    private OneFields() {}

    /**
     * {@link One} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link One#word()}. */
        public TextField<T> word() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link One#words()}. */
        public ElementsField<T, String, TextField<String>> words() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }
    }

    private static final class Access extends FieldAccess<One> {

        @Override
        protected Shape shape() {
            return OneMapping.SHAPE;
        }

        @Override
        protected Object value(One oneValue, int field) {
            return switch (field) {
                case 0 -> oneValue.word();
                case 1 -> oneValue.words();
                default -> throw new IllegalStateException("One has no field " + field);
            };
        }
    }
}
