package bookshelf.helpdesk;

import dev.typecase.EventHandler;
import dev.typecase.EventMetadata;
import dev.typecase.Handle;
import bookshelf.helpdesk.TicketEvent.TicketOpened;
import bookshelf.helpdesk.TicketEvent.TicketSolved;

/** Tells the agent on duty what is going on. */
@EventHandler
final class Duty {

    private final Pager pager;

    Duty(Pager pager) {
        this.pager = pager;
    }

    @Handle
    void on(TicketOpened event) {
        if (event.priority() == Priority.HIGH) {
            pager.page("Please look at: " + event.subject());
        }
    }

    @Handle
    void on(TicketSolved event, EventMetadata metadata) {
        pager.page("Solved by " + event.solvedBy() + " in step " + metadata.sequence());
    }
}
