package desk;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Entity} {@link Desk.Note} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class NoteFields {

    private static final Access ACCESS = new Access();

    /** {@link Desk.Note#number}. */
    public static final OrderedField<Desk.Note, Integer> NUMBER = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Desk.Note#text}. */
    public static final TextField<Desk.Note> TEXT = new TextField<>(FieldPath.of(ACCESS, 1));

    private NoteFields() {}

    /**
     * {@link Desk.Note} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Desk.Note#number}. */
        public OrderedField<T, Integer> number() {
            return new OrderedField<>(path().then(ACCESS, 0));
        }

        /** {@link Desk.Note#text}. */
        public TextField<T> text() {
            return new TextField<>(path().then(ACCESS, 1));
        }
    }

    private static final class Access extends FieldAccess<Desk.Note> {

        @Override
        protected Shape shape() {
            return NoteMapping.SHAPE;
        }

        @Override
        protected Object value(Desk.Note note, int field) {
            return switch (field) {
                case 0 -> note.number;
                case 1 -> note.text;
                default -> throw new IllegalStateException("Note has no field " + field);
            };
        }
    }
}
