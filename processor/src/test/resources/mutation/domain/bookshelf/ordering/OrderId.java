package bookshelf.ordering;

import java.util.UUID;

/** Identifies an order. */
public record OrderId(UUID value) {}
