package dev.typecase;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a value.
 *
 * @param path where, from the object that was checked: {@code items[1].quantity}; empty for the object itself
 * @param message what is wrong: {@code must be greater than 0}
 * @param rejectedValue what was found there
 */
public record ConstraintViolation(
        String path, String message, @Nullable Object rejectedValue) {

    /** Path and message. The value is left out: it may be a secret, and this text ends up in logs. */
    @Override
    public String toString() {
        return path.isEmpty() ? message : path + " " + message;
    }
}
