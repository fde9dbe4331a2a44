package quiet;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Ink} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
final class InkFields {

    private static final Access ACCESS = new Access();

    /** {@link Ink#colour()}. */
    public static final TextField<Ink> COLOUR = new TextField<>(FieldPath.of(ACCESS, 0));

    private InkFields() {}

    /**
     * {@link Ink} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Ink#colour()}. */
        public TextField<T> colour() {
            return new TextField<>(path().then(ACCESS, 0));
        }
    }

    private static final class Access extends FieldAccess<Ink> {

        @Override
        protected Shape shape() {
            return InkMapping.SHAPE;
        }

        @Override
        protected Object value(Ink ink, int field) {
            return switch (field) {
                case 0 -> ink.colour();
                default -> throw new IllegalStateException("Ink has no field " + field);
            };
        }
    }
}
