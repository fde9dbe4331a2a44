package dev.typecase.benchmarks.command.byhand;

import java.math.BigDecimal;

/** The constraints, by hand. */
final class Rules {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_AUTHOR = 150;

    private Rules() {}

    static void text(String name, String value, int longest) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        if (value.length() > longest) {
            throw new IllegalArgumentException(name + " must not be longer than " + longest);
        }
    }

    static void notNegative(String name, BigDecimal value) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException(name + " must not be negative");
        }
    }
}
