package shop;

import dev.typecase.Event;
import dev.typecase.Unhandled;
import java.util.UUID;

public sealed interface OrderEvent {

    @Event
    @Unhandled("nobody cares yet")
    record OrderPlaced(UUID orderId) implements OrderEvent {}
}
