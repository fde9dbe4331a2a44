package dev.typecase.processor.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of Typecase's warnings: {@code -Atypecase.warnings=…}. */
public enum Warnings {
    /** They are warnings. */
    REPORT,
    /** They are errors. */
    ERRORS,
    /** Nothing is said. */
    OFF;

    /** As it is written. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By what is written. */
    public static Optional<Warnings> of(String title) {
        return Arrays.stream(values())
                .filter(value -> value.title().equals(title))
                .findFirst();
    }
}
