package bookshelf.catalogue;

import java.util.UUID;

/** Identifies a book. */
public record BookId(UUID value) {}
