package bookshelf.ordering;

import dev.typecase.Event;

public sealed interface OrderEvent {

    @Event
    record OrderConfirmed(OrderId orderId, String customerName) implements OrderEvent {}

    @Event
    record OrderShipped(OrderId orderId, String customerName) implements OrderEvent {}
}
