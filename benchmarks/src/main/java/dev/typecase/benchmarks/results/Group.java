package dev.typecase.benchmarks.results;

import java.util.Locale;

/** Sections that are measured together, and kept in one file: what is there already need not be measured again. */
public enum Group {
    /** Events to their handlers. */
    DISPATCH,
    /** A command with what follows from it. */
    COMMAND,
    /** Builders that check. */
    BUILDING,
    /** Events to JSON and back. */
    CODEC,
    /** The store in memory. */
    MEMORY,
    /** Aggregates in databases. */
    DATABASE,
    /** Events in databases, to their handlers. */
    EVENTS,
    /** From the start of a process to the first handled command. */
    START,
    /** How large it all is. */
    SIZE,
    /** From ten to thousands of types of event. */
    GROWTH;

    /** Its name on the command line, and of its file. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
