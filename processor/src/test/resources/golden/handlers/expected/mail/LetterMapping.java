package mail;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Letter} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LetterMapping implements AggregateMapping<Letter, LetterId> {

    /** The one instance. */
    public static final LetterMapping INSTANCE = new LetterMapping();

    private static final int ID = 0;
    private static final int TEXT = 1;

    private static final Shape SHAPE = Shape.of(
            "Letter",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.scalar("text", Shape.Kind.STRING));

    private LetterMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public LetterId identity(Letter letter) {
        return letter.id;
    }

    @Override
    public Tables tables() {
        return LetterTables.TABLES;
    }

    @Override
    public FieldPath<Letter> identityPath() {
        return LetterFields.ID.path();
    }

    @Override
    public String identityText(LetterId identity) {
        return identity.value().toString();
    }

    @Override
    public Object identityKey(LetterId identity) {
        return identity.value();
    }

    @Override
    public Letter copy(Letter letter) {
        Letter copy = new Letter();
        copy.id = letter.id;
        copy.text = letter.text;
        return copy;
    }

    @Override
    public boolean sameState(Letter one, Letter other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.text, other.text);
    }

    @Override
    public void check(Letter letter, Violations violations) {
        LetterConstraints.check(letter, violations);
    }

    @Override
    public void write(Letter letter, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(letter.id.value());
        out.field(TEXT).writeString(letter.text);
        out.endObject();
    }

    @Override
    public Letter read(StateReader in) {
        Letter letter = new Letter();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> letter.id = new LetterId(in.readUuid());
                case TEXT -> letter.text = in.readString();
                default -> throw new IllegalStateException("Letter has no field " + field);
            }
        }
        return letter;
    }

    @Override
    public void writeIdentity(LetterId identity, StateWriter out) {
        out.writeUuid(identity.value());
    }

    @Override
    public LetterId readIdentity(StateReader in) {
        return new LetterId(in.readUuid());
    }
}
