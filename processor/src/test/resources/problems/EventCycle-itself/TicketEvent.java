package shop;

import dev.typecase.Event;

public sealed interface TicketEvent {
    @Event
    record TicketReminded(int left) implements TicketEvent {}

    @Event
    record TicketMoved(int left) implements TicketEvent {}
}
