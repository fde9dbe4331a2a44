package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import shop.TicketEvent.TicketMoved;
import shop.TicketEvent.TicketReminded;

@EventHandler
final class Reminders {
    private final TicketRepository tickets;

    Reminders(TicketRepository tickets) {
        this.tickets = tickets;
    }

    /** Ends after the third. */
    @Handle
    @SuppressWarnings("typecase:EventCycle")
    void on(TicketReminded event) {
        change(Ticket::remind);
    }

    @Handle
    void on(TicketMoved event) {
        change(ticket -> ticket.move());
    }

    private void change(java.util.function.Consumer<Ticket> change) {
        tickets.query().list().forEach(change.andThen(tickets::add));
    }
}
