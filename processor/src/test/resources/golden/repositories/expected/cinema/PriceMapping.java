package cinema;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Price} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PriceMapping {

    private static final int AMOUNT = 0;
    private static final int CURRENCY = 1;

    /** The components of {@link Price}. */
    public static final Shape SHAPE = Shape.of(
            "Price",
            Shape.Field.scalar("amount", Shape.Kind.DECIMAL),
            Shape.Field.scalar("currency", Shape.Kind.ENUM));

    private PriceMapping() {}

    /** Gives the state to a writer. */
    public static void write(Price price, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(AMOUNT).writeDecimal(price.amount());
        out.field(CURRENCY).writeString(price.currency().name());
        out.endObject();
    }

    /** Builds {@link Price} from what a reader gives; nothing is checked. */
    public static Price read(StateReader in) {
        BigDecimal amount = null;
        Price.Currency currency = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case AMOUNT -> amount = in.readDecimal();
                case CURRENCY -> currency = Price.Currency.valueOf(in.readString());
                default -> throw new IllegalStateException("Price has no field " + field);
            }
        }
        return new Price(amount, currency);
    }
}
