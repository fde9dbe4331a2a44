package bookshelf.helpdesk;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

/** Takes tickets in, and closes them. */
@CommandHandler
final class Desk {

    private final TicketRepository tickets;

    Desk(TicketRepository tickets) {
        this.tickets = tickets;
    }

    @Handle
    TicketId open(OpenTicket command) {
        Ticket ticket = TicketBuilder.builder()
                .subject(command.subject())
                .priority(command.priority())
                .tags(command.tags())
                .build();
        ticket.open();
        tickets.add(ticket);
        return ticket.id;
    }

    @Handle
    void solve(SolveTicket command) {
        Ticket ticket = tickets.get(command.ticketId());
        ticket.solve(command.agent());
        tickets.add(ticket);
    }
}
