package registry;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link PlainLong} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainLongMapping implements AggregateMapping<PlainLong, Long> {

    /** The one instance. */
    public static final PlainLongMapping INSTANCE = new PlainLongMapping();

    private static final int ID = 0;

    private static final Shape SHAPE = Shape.of(
            "PlainLong",
            Shape.Field.scalar("id", Shape.Kind.LONG));

    private PlainLongMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Long identity(PlainLong plainLong) {
        return plainLong.id;
    }

    @Override
    public Tables tables() {
        return PlainLongTables.TABLES;
    }

    @Override
    public FieldPath<PlainLong> identityPath() {
        return PlainLongFields.ID.path();
    }

    @Override
    public String identityText(Long identity) {
        return identity.toString();
    }

    @Override
    public PlainLong copy(PlainLong plainLong) {
        PlainLong copy = new PlainLong();
        copy.id = plainLong.id;
        return copy;
    }

    @Override
    public boolean sameState(PlainLong one, PlainLong other) {
        return one.id == other.id;
    }

    @Override
    public void check(PlainLong plainLong, Violations violations) {
        PlainLongConstraints.check(plainLong, violations);
    }

    @Override
    public void write(PlainLong plainLong, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeLong(plainLong.id);
        out.endObject();
    }

    @Override
    public PlainLong read(StateReader in) {
        PlainLong plainLong = new PlainLong();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> plainLong.id = in.readLong();
                default -> throw new IllegalStateException("PlainLong has no field " + field);
            }
        }
        return plainLong;
    }

    @Override
    public void writeIdentity(Long identity, StateWriter out) {
        out.writeLong(identity);
    }

    @Override
    public Long readIdentity(StateReader in) {
        return in.readLong();
    }
}
