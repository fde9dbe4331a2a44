package bookshelf.helpdesk;

import dev.typecase.Event;

/** What can happen to a ticket. */
public sealed interface TicketEvent {

    @Event
    record TicketOpened(TicketId ticketId, String subject, Priority priority) implements TicketEvent {}

    @Event
    record TicketSolved(TicketId ticketId, String solvedBy) implements TicketEvent {}
}
