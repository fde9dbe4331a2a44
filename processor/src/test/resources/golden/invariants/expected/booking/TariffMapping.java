package booking;

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

/** How the state of the {@code @Aggregate} {@link Tariff} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TariffMapping implements AggregateMapping<Tariff, UUID> {

    /** The one instance. */
    public static final TariffMapping INSTANCE = new TariffMapping();

    private static final int ID = 0;
    private static final int LOWEST = 1;
    private static final int HIGHEST = 2;

    private static final Shape SHAPE = Shape.of(
            "Tariff",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.scalar("lowest", Shape.Kind.INT),
            Shape.Field.scalar("highest", Shape.Kind.INT));

    private TariffMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public UUID identity(Tariff tariff) {
        return tariff.id;
    }

    @Override
    public Tables tables() {
        return TariffTables.TABLES;
    }

    @Override
    public FieldPath<Tariff> identityPath() {
        return TariffFields.ID.path();
    }

    @Override
    public String identityText(UUID identity) {
        return identity.toString();
    }

    @Override
    public Tariff copy(Tariff tariff) {
        Tariff copy = new Tariff();
        copy.id = tariff.id;
        copy.lowest = tariff.lowest;
        copy.highest = tariff.highest;
        return copy;
    }

    @Override
    public boolean sameState(Tariff one, Tariff other) {
        return Objects.equals(one.id, other.id)
                && one.lowest == other.lowest
                && one.highest == other.highest;
    }

    @Override
    public void check(Tariff tariff, Violations violations) {
        TariffConstraints.check(tariff, violations);
    }

    @Override
    public void write(Tariff tariff, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(tariff.id);
        out.field(LOWEST).writeInt(tariff.lowest);
        out.field(HIGHEST).writeInt(tariff.highest);
        out.endObject();
    }

    @Override
    public Tariff read(StateReader in) {
        Tariff tariff = new Tariff();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> tariff.id = in.readUuid();
                case LOWEST -> tariff.lowest = in.readInt();
                case HIGHEST -> tariff.highest = in.readInt();
                default -> throw new IllegalStateException("Tariff has no field " + field);
            }
        }
        return tariff;
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
