package shop;

import dev.typecase.Event;
import dev.typecase.IntegrationEvent;

public sealed interface OrderEvent {
    @Event
    @IntegrationEvent
    record OrderShipped(OrderId orderId) implements OrderEvent {}
}
