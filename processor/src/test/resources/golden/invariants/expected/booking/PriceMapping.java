package booking;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Price} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PriceMapping {

    private static final int AMOUNT = 0;
    private static final int DISCOUNT = 1;

    /** The components of {@link Price}. */
    public static final Shape SHAPE = Shape.of(
            "Price",
            Shape.Field.scalar("amount", Shape.Kind.INT),
            Shape.Field.scalar("discount", Shape.Kind.INT));

    private PriceMapping() {}

    /** Gives the state to a writer. */
    public static void write(Price price, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(AMOUNT).writeInt(price.amount());
        out.field(DISCOUNT).writeInt(price.discount());
        out.endObject();
    }

    /** Builds {@link Price} from what a reader gives; nothing is checked. */
    public static Price read(StateReader in) {
        int amount = 0;
        int discount = 0;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case AMOUNT -> amount = in.readInt();
                case DISCOUNT -> discount = in.readInt();
                default -> throw new IllegalStateException("Price has no field " + field);
            }
        }
        return new Price(amount, discount);
    }
}
