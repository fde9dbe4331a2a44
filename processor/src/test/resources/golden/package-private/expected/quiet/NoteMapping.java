package quiet;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Note} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
final class NoteMapping implements AggregateMapping<Note, UUID> {

    /** The one instance. */
    public static final NoteMapping INSTANCE = new NoteMapping();

    private static final int ID = 0;
    private static final int INK = 1;

    private static final Shape SHAPE = Shape.of(
            "Note",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.object("ink", InkMapping.SHAPE));

    private NoteMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public UUID identity(Note note) {
        return note.id;
    }

    @Override
    public Tables tables() {
        return NoteTables.TABLES;
    }

    @Override
    public FieldPath<Note> identityPath() {
        return NoteFields.ID.path();
    }

    @Override
    public String identityText(UUID identity) {
        return identity.toString();
    }

    @Override
    public Note copy(Note note) {
        Note copy = new Note();
        copy.id = note.id;
        copy.ink = note.ink;
        return copy;
    }

    @Override
    public boolean sameState(Note one, Note other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.ink, other.ink);
    }

    @Override
    public void check(Note note, Violations violations) {
        NoteConstraints.check(note, violations);
    }

    @Override
    public void write(Note note, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(note.id);
        InkMapping.write(note.ink, out.field(INK));
        out.endObject();
    }

    @Override
    public Note read(StateReader in) {
        Note note = new Note();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> note.id = in.readUuid();
                case INK -> note.ink = InkMapping.read(in);
                default -> throw new IllegalStateException("Note has no field " + field);
            }
        }
        return note;
    }

    @Override
    public void writeIdentity(UUID identity, StateWriter out) {
        out.writeUuid(identity);
    }

    @Override
    public UUID readIdentity(StateReader in) {
        return in.readUuid();
    }
}
