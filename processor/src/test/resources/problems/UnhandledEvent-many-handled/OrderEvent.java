package shop;

import dev.typecase.Event;
import java.util.UUID;

public sealed interface OrderEvent {

    @Event
    record OrderAccepted(UUID orderId) implements OrderEvent {}

    @Event
    record OrderBilled(UUID orderId) implements OrderEvent {}

    @Event
    record OrderCancelled(UUID orderId) implements OrderEvent {}

    @Event
    record OrderDelivered(UUID orderId) implements OrderEvent {}

    @Event
    record OrderEscalated(UUID orderId) implements OrderEvent {}

    @Event
    record OrderFrozen(UUID orderId) implements OrderEvent {}

    @Event
    record OrderGifted(UUID orderId) implements OrderEvent {}

    @Event
    record OrderHeld(UUID orderId) implements OrderEvent {}

    @Event
    record OrderInvoiced(UUID orderId) implements OrderEvent {}

    @Event
    record OrderJoined(UUID orderId) implements OrderEvent {}

    @Event
    record OrderKept(UUID orderId) implements OrderEvent {}

    @Event
    record OrderLost(UUID orderId) implements OrderEvent {}

    @Event
    record OrderMoved(UUID orderId) implements OrderEvent {}
}
