package 図書館;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link 本} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class 本Mapping implements AggregateMapping<本, UUID> {

    /** The one instance. */
    public static final 本Mapping INSTANCE = new 本Mapping();

    private static final int ID = 0;
    private static final int 題名 = 1;
    private static final int 状態_FIELD = 2;
    private static final int GRÖSSE = 3;
    private static final int ÄLTERE_GRÖSSEN = 4;
    private static final int 本_FIELD = 5;

    private static final Shape SHAPE = Shape.of(
            "本",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.scalar("題名", Shape.Kind.STRING),
            Shape.Field.scalar("状態", Shape.Kind.ENUM),
            Shape.Field.object("größe", GrößeMapping.SHAPE),
            Shape.Field.list("ältereGrößen", Shape.Field.object("element", GrößeMapping.SHAPE)),
            Shape.Field.scalar("本", Shape.Kind.INT));

    private 本Mapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public UUID identity(本 本Value) {
        return 本Value.id;
    }

    @Override
    public Tables tables() {
        return 本Tables.TABLES;
    }

    @Override
    public FieldPath<本> identityPath() {
        return 本Fields.ID.path();
    }

    @Override
    public String identityText(UUID identity) {
        return identity.toString();
    }

    @Override
    public 本 copy(本 本Value) {
        本 copy = new 本();
        copy.id = 本Value.id;
        copy.題名 = 本Value.題名;
        copy.状態 = 本Value.状態;
        copy.größe = 本Value.größe;
        copy.ältereGrößen = copyÄltereGrößen(本Value.ältereGrößen);
        copy.本 = 本Value.本;
        return copy;
    }

    @Override
    public boolean sameState(本 one, 本 other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.題名, other.題名)
                && one.状態 == other.状態
                && Objects.equals(one.größe, other.größe)
                && Objects.equals(one.ältereGrößen, other.ältereGrößen)
                && one.本 == other.本;
    }

    @Override
    public void check(本 本Value, Violations violations) {
        本Constraints.check(本Value, violations);
    }

    @Override
    public void write(本 本Value, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(本Value.id);
        out.field(題名).writeString(本Value.題名);
        out.field(状態_FIELD).writeString(本Value.状態.name());
        GrößeMapping.write(本Value.größe, out.field(GRÖSSE));
        writeÄltereGrößen(本Value.ältereGrößen, out.field(ÄLTERE_GRÖSSEN));
        out.field(本_FIELD).writeInt(本Value.本);
        out.endObject();
    }

    @Override
    public 本 read(StateReader in) {
        本 本Value = new 本();
        本Value.ältereGrößen = new ArrayList<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> 本Value.id = in.readUuid();
                case 題名 -> 本Value.題名 = in.readString();
                case 状態_FIELD -> 本Value.状態 = 状態.valueOf(in.readString());
                case GRÖSSE -> 本Value.größe = GrößeMapping.read(in);
                case ÄLTERE_GRÖSSEN -> 本Value.ältereGrößen = readÄltereGrößen(in);
                case 本_FIELD -> 本Value.本 = in.readInt();
                default -> throw new IllegalStateException("本 has no field " + field);
            }
        }
        return 本Value;
    }

    @Override
    public void writeIdentity(UUID identity, StateWriter out) {
        out.writeUuid(identity);
    }

    @Override
    public UUID readIdentity(StateReader in) {
        return in.readUuid();
    }

    private static List<Größe> copyÄltereGrößen(List<Größe> ältereGrößen) {
        return ältereGrößen == null ? null : new ArrayList<>(ältereGrößen);
    }

    private static void writeÄltereGrößen(List<Größe> ältereGrößen, StateWriter out) {
        out.beginList(ältereGrößen.size());
        for (Größe element : ältereGrößen) {
            GrößeMapping.write(element, out);
        }
        out.endList();
    }

    private static List<Größe> readÄltereGrößen(StateReader in) {
        List<Größe> ältereGrößen = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            ältereGrößen.add(GrößeMapping.read(in));
        }
        return ältereGrößen;
    }
}
