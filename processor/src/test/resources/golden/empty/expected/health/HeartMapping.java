package health;

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

/** How the state of the {@code @Aggregate} {@link Heart} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class HeartMapping implements AggregateMapping<Heart, UUID> {

    /** The one instance. */
    public static final HeartMapping INSTANCE = new HeartMapping();

    private static final int ID = 0;

    private static final Shape SHAPE = Shape.of(
            "Heart",
            Shape.Field.scalar("id", Shape.Kind.UUID));

    private HeartMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public UUID identity(Heart heart) {
        return heart.id;
    }

    @Override
    public Tables tables() {
        return HeartTables.TABLES;
    }

    @Override
    public FieldPath<Heart> identityPath() {
        return HeartFields.ID.path();
    }

    @Override
    public String identityText(UUID identity) {
        return identity.toString();
    }

    @Override
    public Heart copy(Heart heart) {
        Heart copy = new Heart();
        copy.id = heart.id;
        return copy;
    }

    @Override
    public boolean sameState(Heart one, Heart other) {
        return Objects.equals(one.id, other.id);
    }

    @Override
    public void check(Heart heart, Violations violations) {
        HeartConstraints.check(heart, violations);
    }

    @Override
    public void write(Heart heart, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(heart.id);
        out.endObject();
    }

    @Override
    public Heart read(StateReader in) {
        Heart heart = new Heart();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> heart.id = in.readUuid();
                default -> throw new IllegalStateException("Heart has no field " + field);
            }
        }
        return heart;
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
