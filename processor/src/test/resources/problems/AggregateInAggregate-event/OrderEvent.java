package shop;

import dev.typecase.Event;

public sealed interface OrderEvent {

    @Event
    record OrderPlaced(Order order) implements OrderEvent {}
}
