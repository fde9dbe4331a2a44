package registry;

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

/** How the state of the {@code @Aggregate} {@link PlainUuid} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainUuidMapping implements AggregateMapping<PlainUuid, UUID> {

    /** The one instance. */
    public static final PlainUuidMapping INSTANCE = new PlainUuidMapping();

    private static final int ID = 0;

    private static final Shape SHAPE = Shape.of(
            "PlainUuid",
            Shape.Field.scalar("id", Shape.Kind.UUID));

    private PlainUuidMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public UUID identity(PlainUuid plainUuid) {
        return plainUuid.id;
    }

    @Override
    public Tables tables() {
        return PlainUuidTables.TABLES;
    }

    @Override
    public FieldPath<PlainUuid> identityPath() {
        return PlainUuidFields.ID.path();
    }

    @Override
    public String identityText(UUID identity) {
        return identity.toString();
    }

    @Override
    public PlainUuid copy(PlainUuid plainUuid) {
        PlainUuid copy = new PlainUuid();
        copy.id = plainUuid.id;
        return copy;
    }

    @Override
    public boolean sameState(PlainUuid one, PlainUuid other) {
        return Objects.equals(one.id, other.id);
    }

    @Override
    public void check(PlainUuid plainUuid, Violations violations) {
        PlainUuidConstraints.check(plainUuid, violations);
    }

    @Override
    public void write(PlainUuid plainUuid, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(plainUuid.id);
        out.endObject();
    }

    @Override
    public PlainUuid read(StateReader in) {
        PlainUuid plainUuid = new PlainUuid();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> plainUuid.id = in.readUuid();
                default -> throw new IllegalStateException("PlainUuid has no field " + field);
            }
        }
        return plainUuid;
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
