package desk;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the desk domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class DeskUnitOfWork implements DeskCommands {

    private final UnitOfWork work;
    private final DeskDomain domain;

    DeskUnitOfWork(UnitOfWork work, DeskDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** Handled by {@link Desk.Opening#open(Desk.Commands.Open)}. */
    @Override
    public Desk.TicketId process(Desk.Commands.Open command) {
        work.accept(command, "Open");
        OpenConstraints.require(command, work.clock());
        try {
            return OpeningEntry.open(command, ticketRepository());
        } catch (Throwable failure) {
            work.fail("Open", failure);
            throw failure;
        }
    }

    /** The {@link Desk.Ticket} aggregates, in this unit of work. */
    public TicketRepository ticketRepository() {
        return new TicketRepository(work);
    }
}
