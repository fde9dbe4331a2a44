package registry;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link PlainInt} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainIntMapping implements AggregateMapping<PlainInt, Integer> {

    /** The one instance. */
    public static final PlainIntMapping INSTANCE = new PlainIntMapping();

    private static final int ID = 0;

    private static final Shape SHAPE = Shape.of(
            "PlainInt",
            Shape.Field.scalar("id", Shape.Kind.INT));

    private PlainIntMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Integer identity(PlainInt plainInt) {
        return plainInt.id;
    }

    @Override
    public Tables tables() {
        return PlainIntTables.TABLES;
    }

    @Override
    public FieldPath<PlainInt> identityPath() {
        return PlainIntFields.ID.path();
    }

    @Override
    public String identityText(Integer identity) {
        return identity.toString();
    }

    @Override
    public PlainInt copy(PlainInt plainInt) {
        PlainInt copy = new PlainInt();
        copy.id = plainInt.id;
        return copy;
    }

    @Override
    public boolean sameState(PlainInt one, PlainInt other) {
        return one.id == other.id;
    }

    @Override
    public void check(PlainInt plainInt, Violations violations) {
        PlainIntConstraints.check(plainInt, violations);
    }

    @Override
    public void write(PlainInt plainInt, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeInt(plainInt.id);
        out.endObject();
    }

    @Override
    public PlainInt read(StateReader in) {
        PlainInt plainInt = new PlainInt();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> plainInt.id = in.readInt();
                default -> throw new IllegalStateException("PlainInt has no field " + field);
            }
        }
        return plainInt;
    }

    @Override
    public void writeIdentity(Integer identity, StateWriter out) {
        out.writeInt(identity);
    }

    @Override
    public Integer readIdentity(StateReader in) {
        return in.readInt();
    }
}
