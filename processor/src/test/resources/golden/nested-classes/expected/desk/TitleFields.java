package desk;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Desk.Title} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TitleFields {

    private static final Access ACCESS = new Access();

    /** {@link Desk.Title#text()}. */
    public static final TextField<Desk.Title> TEXT = new TextField<>(FieldPath.of(ACCESS, 0));

    private TitleFields() {}

    /**
     * {@link Desk.Title} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Desk.Title#text()}. */
        public TextField<T> text() {
            return new TextField<>(path().then(ACCESS, 0));
        }
    }

    private static final class Access extends FieldAccess<Desk.Title> {

        @Override
        protected Shape shape() {
            return TitleMapping.SHAPE;
        }

        @Override
        protected Object value(Desk.Title title, int field) {
            return switch (field) {
                case 0 -> title.text();
                default -> throw new IllegalStateException("Title has no field " + field);
            };
        }
    }
}
