package dev.typecase.processor.migrations;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The text of a migration: a comment for each change, the statements that make it, and what is left to a person. */
final class DraftText {

    private final StringBuilder text = new StringBuilder();
    private int left;
    private boolean counted;

    /** Begins the part of a change. */
    void change(Change change) {
        text.append('\n');
        comment(change.words() + ".");
        counted = false;
    }

    /** A line for people. */
    void comment(String line) {
        text.append("-- ").append(line).append('\n');
    }

    /** Says what a person has to decide about the change. */
    void person(String what) {
        comment("FOR A PERSON: " + what);
        if (!counted) {
            left++;
            counted = true;
        }
    }

    /** A statement that is run. */
    void statement(String sql) {
        text.append(sql).append(";\n");
    }

    /** A statement that is not run before a person has taken the comment marks away. */
    void unrun(String sql) {
        text.append(Arrays.stream((sql + ";\n").split("(?<=\n)"))
                .map(line -> "-- " + line)
                .collect(Collectors.joining()));
    }

    void line() {
        text.append('\n');
    }

    /** How many changes need a person. */
    int left() {
        return left;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
