package bookshelf.helpdesk;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Default;
import dev.typecase.Id;
import dev.typecase.Invariant;
import bookshelf.helpdesk.TicketEvent.TicketOpened;
import bookshelf.helpdesk.TicketEvent.TicketSolved;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something a customer wants solved. */
@Aggregate
public class Ticket extends AggregateRoot<TicketEvent> {

    @Id
    TicketId id;

    @NotBlank
    @Size(max = 80)
    String subject;

    @Default("NORMAL")
    Priority priority;

    @Nullable
    String solvedBy;

    List<@NotBlank String> tags;

    @Invariant("a solved ticket keeps no tags")
    boolean tidy() {
        return solvedBy == null || tags.isEmpty();
    }

    void open() {
        raise(new TicketOpened(id, subject, priority));
    }

    void solve(String agent) {
        solvedBy = agent;
        tags.clear();
        raise(new TicketSolved(id, agent));
    }
}
