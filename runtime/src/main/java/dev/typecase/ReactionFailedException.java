package dev.typecase;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for is committed, and an event handler that reacted to it failed (S14). Do not repeat the command: its effects
 * are there. Nothing is retried behind the caller's back.
 */
public final class ReactionFailedException extends TypecaseException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient @Nullable Object result;
    private final transient List<Failure> failures;

    /**
     * A handler that failed; its own unit of work was not committed.
     *
     * @param handler the handler: {@code InventoryStocking.on}
     * @param event what it was to handle
     * @param metadata the event's metadata
     * @param cause what it threw
     */
    public record Failure(String handler, Object event, EventMetadata metadata, Throwable cause) {

        /** Handler, event and cause on one line. */
        @Override
        public String toString() {
            return handler + " on " + metadata.type() + " " + metadata.id() + ": " + cause;
        }
    }

    /**
     * These handlers failed after the commit.
     *
     * @param call what was committed: {@code AddBook}
     * @param result what it returned, null where it returns nothing
     * @param failures at least one; the first one's cause becomes the cause, those of the others are suppressed
     */
    public ReactionFailedException(String call, @Nullable Object result, List<Failure> failures) {
        super(message(call, failures), failures.get(0).cause());
        this.result = result;
        this.failures = List.copyOf(failures);
        failures.stream().skip(1).map(Failure::cause).forEach(this::addSuppressed);
    }

    /** What the command returned; null where it returns nothing. */
    public @Nullable Object result() {
        return result;
    }

    /** Each handler that failed, in the order in which they ran. */
    public List<Failure> failures() {
        return failures;
    }

    private static String message(String call, List<Failure> failures) {
        String shown = failures.stream().limit(SHOWN).map(Failure::toString).collect(Collectors.joining("; "));
        String rest = failures.size() > SHOWN ? "; and " + (failures.size() - SHOWN) + " more" : "";
        String list = (shown + rest).replaceFirst("\\.$", "");
        return call + " is committed; do not repeat it. These reactions failed: " + list
                + ". Mend their causes, and make up for what they have not done; failures() has the events.";
    }
}
