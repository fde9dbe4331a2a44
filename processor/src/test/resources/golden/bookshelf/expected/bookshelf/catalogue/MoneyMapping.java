package bookshelf.catalogue;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Money} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class MoneyMapping {

    private static final int CURRENCY = 0;
    private static final int AMOUNT = 1;

    /** The components of {@link Money}. */
    public static final Shape SHAPE = Shape.of(
            "Money",
            Shape.Field.scalar("currency", Shape.Kind.STRING),
            Shape.Field.scalar("amount", Shape.Kind.DECIMAL));

    private MoneyMapping() {}

    /** Gives the state to a writer. */
    public static void write(Money money, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(CURRENCY).writeString(money.currency());
        out.field(AMOUNT).writeDecimal(money.amount());
        out.endObject();
    }

    /** Builds {@link Money} from what a reader gives; nothing is checked. */
    public static Money read(StateReader in) {
        String currency = null;
        BigDecimal amount = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case CURRENCY -> currency = in.readString();
                case AMOUNT -> amount = in.readDecimal();
                default -> throw new IllegalStateException("Money has no field " + field);
            }
        }
        return new Money(currency, amount);
    }
}
