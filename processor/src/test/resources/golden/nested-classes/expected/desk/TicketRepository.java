package desk;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Desk.Ticket}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TicketRepository extends AggregateRepository<Desk.Ticket, Desk.TicketId> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public TicketRepository(Workspace workspace) {
        super(workspace, TicketMapping.INSTANCE);
    }
}
