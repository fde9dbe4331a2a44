package dev.typecase.benchmarks.command;

import java.math.BigDecimal;

/** Adds books to a catalogue; for each, an event says so, and its handler adds an inventory. */
public interface Shop {

    /** Handles one command, with all that follows from it. */
    void addBook(String title, String author, BigDecimal price);

    /** How many books there are. */
    long books();

    /** How many inventories there are. */
    long inventories();

    /** Begins again with nothing. */
    void clear();
}
