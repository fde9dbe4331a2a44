package dev.typecase.engine;

import dev.typecase.IdempotencyKeyReusedException;
import dev.typecase.InvalidSettingException;
import dev.typecase.NullArgumentException;
import dev.typecase.ReactionFailedException;
import dev.typecase.StaleAggregateException;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.store.CommandKey;
import dev.typecase.store.HandledCommand;
import dev.typecase.store.KeptResult;
import dev.typecase.store.RecordedEvent;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One command that is handled once for its key (S15): its result is committed with what it has done, and returned to whoever
 * repeats it. Generated code runs it like this:
 *
 * <pre>{@code
 * while (run.isDue()) {
 *     try {
 *         run.commit(work(run.open()));
 *     } catch (Exception failure) {
 *         if (run.isDue(failure)) {
 *             throw failure;
 *         }
 *     }
 * }
 * return run.react();
 * }</pre>
 */
public final class KeyedRun<R extends @Nullable Object> implements AutoCloseable {

    static final int LONGEST_KEY = 200;

    private final DomainEngine engine;
    private final String call;
    private final String command;
    private final CommandKey key;
    private final String fingerprint;
    private final ResultCodec<R> codec;
    private final Attempts attempts;
    private @Nullable UnitOfWork opened;
    private @Nullable R result;
    private boolean done;
    private List<RecordedEvent> committed = List.of();

    KeyedRun(
            DomainEngine engine,
            String call,
            String command,
            CommandKey key,
            String fingerprint,
            ResultCodec<R> codec) {
        this.engine = engine;
        this.call = call;
        this.command = command;
        this.key = key;
        this.fingerprint = fingerprint;
        this.codec = codec;
        this.attempts = new Attempts(engine, engine.store(), Cause.call(), engine.retryPolicy());
    }

    static void requireKey(@Nullable String given, String call) {
        String key = NullArgumentException.require(given, "the idempotency key", call);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidSettingException(call + " needs an idempotency key of 1 to " + LONGEST_KEY
                    + " characters that is not blank, but was given \"" + key + "\".");
        }
        // No database keeps these, and a key that is kept nowhere keeps nothing from being done twice.
        if (key.indexOf('\0') >= 0 || key.codePoints().anyMatch(KeyedRun::isHalf)) {
            throw new InvalidSettingException(
                    call + " needs an idempotency key without the character NUL and without halves of characters"
                            + " (surrogates without the other one), but was given \"" + key + "\".");
        }
    }

    /** Code points of text are never in this range, but for surrogates that stand alone. */
    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /**
     * Whether the command is still to be handled: nobody has handled it, as far as the store knows now.
     *
     * @throws IdempotencyKeyReusedException if another command was handled under the key
     */
    public boolean isDue() {
        if (done) {
            return false;
        }
        UnitOfWork fresh = attempts.open();
        HandledCommand handled = fresh.handled(key);
        if (handled == null) {
            opened = fresh;
            return true;
        }
        attempts.close();
        if (!handled.command().equals(command) || !handled.fingerprint().equals(fingerprint)) {
            throw new IdempotencyKeyReusedException(key.key(), command, handled.command());
        }
        result = handled.result().read(codec.read());
        done = true;
        return false;
    }

    /** The unit of work in which it is to be handled. */
    public UnitOfWork open() {
        if (opened == null) {
            throw new AssertionError("generated code opens what is due");
        }
        return opened;
    }

    /**
     * Commits the unit of work, and the result with it; where another commit came first, it stays due (S9).
     *
     * @throws StaleAggregateException if another commit came first too often
     */
    public void commit(R value) {
        List<RecordedEvent> events = attempts.commit(
                new HandledCommand(key, command, fingerprint, engine.clock().instant(), new Result<>(value, codec)));
        if (events != null) {
            committed = events;
            result = value;
            done = true;
        }
    }

    /**
     * Whether the command is still to be handled after a failure; where somebody else has handled it meanwhile, or the commit
     * was made whose answer was lost, the failure does not matter.
     */
    public boolean isDue(Exception failure) {
        try {
            return isDue();
        } catch (RuntimeException another) {
            failure.addSuppressed(another);
            return true;
        }
    }

    /**
     * Dispatches what was committed, if it was here and now (S12).
     *
     * @return the result
     * @throws ReactionFailedException if a handler failed; the commit stands (S14)
     */
    @SuppressWarnings("NullAway") // It is what was committed: null only where the command's result was.
    public R react() {
        if (!committed.isEmpty()) {
            engine.react(committed, call, result);
        }
        return result;
    }

    /** Gives up what was not committed. */
    @Override
    public void close() {
        attempts.close();
    }

    /** A result that a store may keep as it is, or as text. */
    private record Result<R extends @Nullable Object>(R value, ResultCodec<R> codec) implements KeptResult {

        @Override
        public void write(StateWriter out) {
            if (value == null) {
                out.writeNull();
            } else {
                codec.write().accept(value, out);
            }
        }

        /** The reader's class is that of the command, whose result this is. */
        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable T read(Function<? super StateReader, ? extends T> reader) {
            return (T) value;
        }
    }
}
