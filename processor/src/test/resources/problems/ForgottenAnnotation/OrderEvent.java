package shop;

import dev.typecase.Event;
import dev.typecase.Unhandled;
import java.util.UUID;

public sealed interface OrderEvent {

    @Event
    @Unhandled("the shop looks at its open orders every morning")
    record OrderPlaced(UUID orderId) implements OrderEvent {}
}
