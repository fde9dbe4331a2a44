package shop;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Event} {@link OrderEvent.OrderShipped} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderShippedMapping {

    private static final int ORDER_ID = 0;

    /** The components of {@link OrderEvent.OrderShipped}. */
    public static final Shape SHAPE = Shape.of(
            "OrderShipped",
            Shape.Field.scalar("orderId", Shape.Kind.UUID));

    private OrderShippedMapping() {}

    /** Gives the state to a writer. */
    public static void write(OrderEvent.OrderShipped orderShipped, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ORDER_ID).writeUuid(orderShipped.orderId().value());
        out.endObject();
    }

    /** Builds {@link OrderEvent.OrderShipped} from what a reader gives; nothing is checked. */
    public static OrderEvent.OrderShipped read(StateReader in) {
        OrderId orderId = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ORDER_ID -> orderId = new OrderId(in.readUuid());
                default -> throw new IllegalStateException("OrderShipped has no field " + field);
            }
        }
        return new OrderEvent.OrderShipped(orderId);
    }
}
