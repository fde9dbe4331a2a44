package dev.typecase.jdbc.json;

import org.jspecify.annotations.Nullable;

/** A text is not the JSON that was expected. */
public final class UnreadableJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what was expected, and what was found. */
    public UnreadableJsonException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
