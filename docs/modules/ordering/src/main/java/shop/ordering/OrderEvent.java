package shop.ordering;

import dev.typecase.Event;
import dev.typecase.IntegrationEvent;
import shop.catalogue.BookId;

public sealed interface OrderEvent {
    @Event
    record OrderPlaced(OrderId orderId, BookId bookId) implements OrderEvent {}

    @Event
    @IntegrationEvent
    record OrderShipped(OrderId orderId) implements OrderEvent {}
}
