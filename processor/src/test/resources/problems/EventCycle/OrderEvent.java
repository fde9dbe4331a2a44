package shop;

import dev.typecase.Event;
import dev.typecase.Unhandled;
import java.util.UUID;

public sealed interface OrderEvent {
    @Event
    record OrderPlaced(UUID orderId) implements OrderEvent {}

    @Event
    @Unhandled("the end of the way")
    record OrderConfirmed(UUID orderId) implements OrderEvent {}

    @Event
    record OrderDelayed(UUID orderId) implements OrderEvent {}
}
