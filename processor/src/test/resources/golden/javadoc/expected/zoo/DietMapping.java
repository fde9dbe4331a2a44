package zoo;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Diet} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class DietMapping {

    private static final int FOOD = 0;
    private static final int GRAMS = 1;

    /** The components of {@link Diet}. */
    public static final Shape SHAPE = Shape.of(
            "Diet",
            Shape.Field.scalar("food", Shape.Kind.STRING),
            Shape.Field.scalar("grams", Shape.Kind.INT));

    private DietMapping() {}

    /** Gives the state to a writer. */
    public static void write(Diet diet, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(FOOD).writeString(diet.food());
        out.field(GRAMS).writeInt(diet.grams());
        out.endObject();
    }

    /** Builds {@link Diet} from what a reader gives; nothing is checked. */
    public static Diet read(StateReader in) {
        String food = null;
        int grams = 0;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case FOOD -> food = in.readString();
                case GRAMS -> grams = in.readInt();
                default -> throw new IllegalStateException("Diet has no field " + field);
            }
        }
        return new Diet(food, grams);
    }
}
