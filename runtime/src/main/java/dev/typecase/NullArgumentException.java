package dev.typecase;

import org.jspecify.annotations.Nullable;

/** Null was given where the runtime needs a value (E2). */
public final class NullArgumentException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    private NullArgumentException(String argument, String call) {
        super(call + ": " + argument + " is null. Give it a value.");
    }

    /**
     * The argument itself, if it is not null.
     *
     * @param argument what the caller gave
     * @param name what it is called in the message
     * @param call the method that was called, for the message
     * @throws NullArgumentException if it is null
     */
    public static <T> T require(@Nullable T argument, String name, String call) {
        if (argument == null) {
            throw new NullArgumentException(name, call);
        }
        return argument;
    }
}
