package registry;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link PlainString} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainStringMapping implements AggregateMapping<PlainString, String> {

    /** The one instance. */
    public static final PlainStringMapping INSTANCE = new PlainStringMapping();

    private static final int ID = 0;

    private static final Shape SHAPE = Shape.of(
            "PlainString",
            Shape.Field.scalar("id", Shape.Kind.STRING));

    private PlainStringMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public String identity(PlainString plainString) {
        return plainString.id;
    }

    @Override
    public Tables tables() {
        return PlainStringTables.TABLES;
    }

    @Override
    public FieldPath<PlainString> identityPath() {
        return PlainStringFields.ID.path();
    }

    @Override
    public String identityText(String identity) {
        return identity;
    }

    @Override
    public PlainString copy(PlainString plainString) {
        PlainString copy = new PlainString();
        copy.id = plainString.id;
        return copy;
    }

    @Override
    public boolean sameState(PlainString one, PlainString other) {
        return Objects.equals(one.id, other.id);
    }

    @Override
    public void check(PlainString plainString, Violations violations) {
        PlainStringConstraints.check(plainString, violations);
    }

    @Override
    public void write(PlainString plainString, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeString(plainString.id);
        out.endObject();
    }

    @Override
    public PlainString read(StateReader in) {
        PlainString plainString = new PlainString();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> plainString.id = in.readString();
                default -> throw new IllegalStateException("PlainString has no field " + field);
            }
        }
        return plainString;
    }

    @Override
    public void writeIdentity(String identity, StateWriter out) {
        out.writeString(identity);
    }

    @Override
    public String readIdentity(StateReader in) {
        return in.readString();
    }
}
