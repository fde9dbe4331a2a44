package bookshelf.ordering;

import bookshelf.catalogue.MoneyMapping;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Entity} {@link OrderItem} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderItemMapping {

    private static final int ID = 0;
    private static final int BOOK_TITLE = 1;
    private static final int QUANTITY = 2;
    private static final int UNIT_PRICE = 3;

    /** The fields of {@link OrderItem}. */
    public static final Shape SHAPE = Shape.of(
            "OrderItem",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.scalar("bookTitle", Shape.Kind.STRING),
            Shape.Field.scalar("quantity", Shape.Kind.INT),
            Shape.Field.object("unitPrice", MoneyMapping.SHAPE).optional());

    private OrderItemMapping() {}

    /** Gives the state to a writer. */
    public static void write(OrderItem orderItem, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(orderItem.id);
        out.field(BOOK_TITLE).writeString(orderItem.bookTitle);
        out.field(QUANTITY).writeInt(orderItem.quantity);
        if (orderItem.unitPrice == null) {
            out.field(UNIT_PRICE).writeNull();
        } else {
            MoneyMapping.write(orderItem.unitPrice, out.field(UNIT_PRICE));
        }
        out.endObject();
    }

    /** Builds {@link OrderItem} from what a reader gives; nothing is checked. */
    public static OrderItem read(StateReader in) {
        OrderItem orderItem = new OrderItem();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> orderItem.id = in.readUuid();
                case BOOK_TITLE -> orderItem.bookTitle = in.readString();
                case QUANTITY -> orderItem.quantity = in.readInt();
                case UNIT_PRICE -> orderItem.unitPrice =
                        in.readNull() ? null : MoneyMapping.read(in);
                default -> throw new IllegalStateException("OrderItem has no field " + field);
            }
        }
        return orderItem;
    }

    /** The identity; null where it has not been set. */
    public static UUID identity(OrderItem orderItem) {
        return orderItem == null ? null : orderItem.id;
    }

    /** A copy that shares nothing that can change. */
    public static OrderItem copy(OrderItem orderItem) {
        if (orderItem == null) {
            return null;
        }
        OrderItem copy = new OrderItem();
        copy.id = orderItem.id;
        copy.bookTitle = orderItem.bookTitle;
        copy.quantity = orderItem.quantity;
        copy.unitPrice = orderItem.unitPrice;
        return copy;
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(OrderItem one, OrderItem other) {
        if (one == null || other == null) {
            return one == other;
        }
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.bookTitle, other.bookTitle)
                && one.quantity == other.quantity
                && Objects.equals(one.unitPrice, other.unitPrice);
    }
}
