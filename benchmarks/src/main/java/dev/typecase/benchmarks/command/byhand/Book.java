package dev.typecase.benchmarks.command.byhand;

import java.math.BigDecimal;
import java.util.UUID;

/** A title in the catalogue. */
public record Book(UUID id, String title, String author, BigDecimal price) {

    /** Requires what Typecase's constraints require. */
    public Book {
        Rules.text("title", title, Rules.LONGEST_TITLE);
        Rules.text("author", author, Rules.LONGEST_AUTHOR);
        Rules.notNegative("price", price);
    }
}
