package 図書館;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Größe} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class GrößeMapping {

    private static final int HÖHE = 0;
    private static final int BREITE = 1;
    private static final int 状態_FIELD = 2;
    private static final int GRÖSSE = 3;
    private static final int A$B = 4;

    /** The components of {@link Größe}. */
    public static final Shape SHAPE = Shape.of(
            "Größe",
            Shape.Field.scalar("höhe", Shape.Kind.INT),
            Shape.Field.scalar("breite", Shape.Kind.INT),
            Shape.Field.scalar("状態", Shape.Kind.ENUM),
            Shape.Field.scalar("Größe", Shape.Kind.STRING),
            Shape.Field.scalar("a$b", Shape.Kind.LONG));

    private GrößeMapping() {}

    /** Gives the state to a writer. */
    public static void write(Größe größe, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(HÖHE).writeInt(größe.höhe());
        out.field(BREITE).writeInt(größe.breite());
        out.field(状態_FIELD).writeString(größe.状態().name());
        out.field(GRÖSSE).writeString(größe.Größe());
        out.field(A$B).writeLong(größe.a$b());
        out.endObject();
    }

    /** Builds {@link Größe} from what a reader gives; nothing is checked. */
    public static Größe read(StateReader in) {
        int höhe = 0;
        int breite = 0;
        状態 状態Value = null;
        String GrößeValue = null;
        long a$b = 0;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case HÖHE -> höhe = in.readInt();
                case BREITE -> breite = in.readInt();
                case 状態_FIELD -> 状態Value = 状態.valueOf(in.readString());
                case GRÖSSE -> GrößeValue = in.readString();
                case A$B -> a$b = in.readLong();
                default -> throw new IllegalStateException("Größe has no field " + field);
            }
        }
        return new Größe(höhe, breite, 状態Value, GrößeValue, a$b);
    }
}
