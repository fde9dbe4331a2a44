package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Clock} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ClockFields {

    private static final Access ACCESS = new Access();

    /** {@link Clock#word()}. */
    public static final TextField<Clock> WORD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Clock#words()}. */
    public static final ElementsField<Clock, String, TextField<String>> WORDS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    private ClockFields() {}

    /**
     * {@link Clock} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Clock#word()}. */
        public TextField<T> word() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Clock#words()}. */
        public ElementsField<T, String, TextField<String>> words() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }
    }

    private static final class Access extends FieldAccess<Clock> {

        @Override
        protected Shape shape() {
            return ClockMapping.SHAPE;
        }

        @Override
        protected Object value(Clock clockValue, int field) {
            return switch (field) {
                case 0 -> clockValue.word();
                case 1 -> clockValue.words();
                default -> throw new IllegalStateException("Clock has no field " + field);
            };
        }
    }
}
