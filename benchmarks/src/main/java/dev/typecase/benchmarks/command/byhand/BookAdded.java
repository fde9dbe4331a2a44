package dev.typecase.benchmarks.command.byhand;

import java.util.UUID;

/** A book can be bought from now on. */
public record BookAdded(UUID bookId, String title) {

    /** Requires what Typecase's constraints require. */
    public BookAdded {
        Rules.text("title", title, Rules.LONGEST_TITLE);
    }
}
