package bookshelf.helpdesk;

import java.util.UUID;

/** Identifies a ticket. */
public record TicketId(UUID value) {}
