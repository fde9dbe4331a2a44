package dev.typecase;

/**
 * A key was given with a command, under which another one was handled: of another type, or with another content (S15). Nothing
 * has happened.
 */
public final class IdempotencyKeyReusedException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    /** The key, the command it came with, and the one that was handled under it. */
    public IdempotencyKeyReusedException(String key, String command, String handled) {
        super(
                "The key \"" + key + "\" came with " + command + ", but was used already for "
                        + (command.equals(handled) ? "one with another content" : handled)
                        + ". Nothing has happened. Give every command a key of its own, and repeat only the same command under it.");
    }
}
