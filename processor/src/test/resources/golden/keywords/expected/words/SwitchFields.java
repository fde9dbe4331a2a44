package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Switch} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SwitchFields {

    private static final Access ACCESS = new Access();

    /** {@link Switch#word()}. */
    public static final TextField<Switch> WORD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Switch#words()}. */
    public static final ElementsField<Switch, String, TextField<String>> WORDS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    private SwitchFields() {}

    /**
     * {@link Switch} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Switch#word()}. */
        public TextField<T> word() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Switch#words()}. */
        public ElementsField<T, String, TextField<String>> words() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }
    }

    private static final class Access extends FieldAccess<Switch> {

        @Override
        protected Shape shape() {
            return SwitchMapping.SHAPE;
        }

        @Override
        protected Object value(Switch switchValue, int field) {
            return switch (field) {
                case 0 -> switchValue.word();
                case 1 -> switchValue.words();
                default -> throw new IllegalStateException("Switch has no field " + field);
            };
        }
    }
}
