package bookshelf.helpdesk;

import dev.typecase.Command;
import jakarta.validation.constraints.NotBlank;

/** An agent has found the answer. */
@Command
public record SolveTicket(TicketId ticketId, @NotBlank String agent) {}
