package dev.typecase;

/**
 * A command sent from inside a handler failed, and the handler went on as if it had not. What the command had done up to then
 * cannot be told apart from the handler's own work (S5), so nothing was committed.
 */
public final class UnfinishedCommandException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    /** This command failed for this reason. */
    public UnfinishedCommandException(String command, Throwable failure) {
        super(
                command + " failed inside this unit of work (" + failure
                        + "), so nothing was committed. Let the exception pass, or check what the command needs before sending it.",
                failure);
    }
}
