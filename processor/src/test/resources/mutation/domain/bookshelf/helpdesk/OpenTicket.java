package bookshelf.helpdesk;

import dev.typecase.Command;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/** A customer asks for help. */
@Command
public record OpenTicket(@NotBlank String subject, Priority priority, List<String> tags) {}
