package quiet;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Note} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
final class NoteFields {

    private static final Access ACCESS = new Access();

    /** {@link Note#id}. */
    public static final OrderedField<Note, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Note#ink}. */
    public static final InkFields.Of<Note> INK = new InkFields.Of<>(FieldPath.of(ACCESS, 1));

    private NoteFields() {}

    private static final class Access extends FieldAccess<Note> {

        @Override
        protected Shape shape() {
            return NoteMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Note note, int field) {
            return switch (field) {
                case 0 -> note.id;
                case 1 -> note.ink;
                default -> throw new IllegalStateException("Note has no field " + field);
            };
        }
    }
}
