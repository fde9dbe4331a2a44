package bookshelf.helpdesk;

/** How urgent a ticket is. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH
}
