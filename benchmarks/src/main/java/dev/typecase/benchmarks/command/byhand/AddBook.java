package dev.typecase.benchmarks.command.byhand;

import java.math.BigDecimal;

/** Adds a book to the catalogue; always valid. */
public record AddBook(String title, String author, BigDecimal price) {

    /** Requires what Typecase's constraints require. */
    public AddBook {
        Rules.text("title", title, Rules.LONGEST_TITLE);
        Rules.text("author", author, Rules.LONGEST_AUTHOR);
        Rules.notNegative("price", price);
    }
}
