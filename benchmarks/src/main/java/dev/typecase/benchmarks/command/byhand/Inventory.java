package dev.typecase.benchmarks.command.byhand;

import java.util.UUID;

/** How many copies of a book are in stock. */
public record Inventory(UUID id, UUID bookId, String title, int quantity) {

    /** Requires what Typecase's constraints require. */
    public Inventory {
        Rules.text("title", title, Rules.LONGEST_TITLE);
        if (quantity < 0) {
            throw new IllegalArgumentException("quantity must not be negative");
        }
    }
}
