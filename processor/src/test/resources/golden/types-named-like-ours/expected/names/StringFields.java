package names;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import java.lang.IllegalStateException;
import java.lang.Object;
import java.lang.Override;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link String} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class StringFields {

    private static final Access ACCESS = new Access();

    /** {@link String#value()}. */
    public static final TextField<String> VALUE = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link String#other()}. */
    public static final TextField<String> OTHER = new TextField<>(FieldPath.of(ACCESS, 1));

    private StringFields() {}

    /**
     * {@link String} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link String#value()}. */
        public TextField<T> value() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link String#other()}. */
        public TextField<T> other() {
            return new TextField<>(path().then(ACCESS, 1));
        }
    }

    private static final class Access extends FieldAccess<String> {

        @Override
        protected Shape shape() {
            return StringMapping.SHAPE;
        }

        @Override
        protected Object value(String string, int field) {
            return switch (field) {
                case 0 -> string.value();
                case 1 -> string.other();
                default -> throw new IllegalStateException("String has no field " + field);
            };
        }
    }
}
