package dev.typecase.engine;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.DomainClosedException;
import dev.typecase.EventMetadata;
import dev.typecase.InvalidSettingException;
import dev.typecase.NullArgumentException;
import dev.typecase.ReactionFailedException;
import dev.typecase.RetryPolicy;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.StateWriter;
import dev.typecase.store.CommandKey;
import dev.typecase.store.RecordedEvent;
import dev.typecase.store.Store;
import dev.typecase.validation.Violations;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a generated domain runs on. Used by any number of threads at once. */
public final class DomainEngine implements AutoCloseable {

    static final RetryPolicy ONCE =
            new RetryPolicy(1, RetryPolicy.STANDARD.firstDelay(), RetryPolicy.STANDARD.longestDelay());

    private final String name;
    private final DomainSettings settings;
    private final EventTable events;
    private final Workspace workspace = new CallWorkspace(this);
    private final Random random = new Random();
    private final @Nullable EventProcessing processing;
    private volatile boolean closed;

    private DomainEngine(String name, DomainSettings settings, EventTable events) {
        this.name = name;
        this.settings = settings;
        this.events = events;
        this.processing =
                settings.store() instanceof DurableEvents durable ? durable.attach(new EventDelivery(this)) : null;
    }

    /**
     * Starts a domain.
     *
     * @param name the facade's simple name, for messages
     * @param settings what the application chose
     * @param events where events go
     * @param aggregates the mappings of all aggregates
     */
    public static DomainEngine start(
            String name,
            DomainSettings settings,
            EventTable events,
            List<? extends AggregateMapping<?, ?>> aggregates) {
        settings.store().open(name, aggregates);
        return new DomainEngine(name, settings, events);
    }

    /**
     * Begins a call of the application.
     *
     * @param call what is called, for messages: {@code AddBook}
     * @throws DomainClosedException if the domain is closed
     */
    public CommandRun begin(String call) {
        return begin(call, settings.retryPolicy());
    }

    /**
     * Begins a command that is handled once for its key (S15).
     *
     * @param name the command's qualified class name
     * @param key what the application gave, of at most {@value KeyedRun#LONGEST_KEY} characters
     * @param command the command
     * @param content gives it to a writer
     * @param codec writes and reads its result
     * @throws NullArgumentException if the key or the command is null
     * @throws InvalidSettingException if the key is blank or too long
     * @throws DomainClosedException if the domain is closed
     */
    public <C, R extends @Nullable Object> KeyedRun<R> begin(
            String name, String key, C command, BiConsumer<C, StateWriter> content, ResultCodec<R> codec) {
        String call = "process(" + name.substring(name.lastIndexOf('.') + 1) + ")";
        if (closed) {
            throw new DomainClosedException(this.name, call);
        }
        NullArgumentException.require(command, "the command", call);
        KeyedRun.requireKey(key, call);
        String fingerprint = Fingerprint.of(out -> content.accept(command, out));
        return new KeyedRun<>(this, call, name, new CommandKey(this.name, key), fingerprint, codec);
    }

    /** Begins a call whose work cannot be done again, since it was done outside. */
    CommandRun beginOnce(String call) {
        return begin(call, ONCE);
    }

    private CommandRun begin(String call, RetryPolicy policy) {
        if (closed) {
            throw new DomainClosedException(name, call);
        }
        return new CommandRun(this, call, policy);
    }

    /**
     * Handles an event that another domain has raised: as after a commit, each handler in a unit of work of its own (S13). A
     * store that keeps events keeps it first, and one that it has already is not handled again.
     *
     * @throws ConstraintViolationsException if the event is not valid; nothing has happened
     * @throws ReactionFailedException if a handler failed; the others have run (S14)
     * @throws DomainClosedException if the domain is closed
     */
    public void receive(Object event, EventMetadata metadata) {
        String call = name + ".receive";
        NullArgumentException.require(event, "event", call);
        NullArgumentException.require(metadata, "metadata", call);
        if (closed) {
            throw new DomainClosedException(name, event.getClass().getSimpleName());
        }
        int type = events.typeOf(event);
        Violations violations = Violations.collect(clock());
        events.check(type, event, violations);
        violations.throwIfAny(events.name(type) + " of " + metadata.stream());
        RecordedEvent received = new RecordedEvent(type, event, metadata);
        if (processing != null) {
            processing.receive(received);
        }
        react(List.of(received), events.name(type), null);
    }

    /** Where the domain's own repositories work: every call is a unit of work of its own (S5). */
    public Workspace workspace() {
        return workspace;
    }

    /** The domain's clock. */
    public Clock clock() {
        return settings.clock();
    }

    /**
     * Starts to handle events in the background, on a store that keeps them. Other stores have none to be handled: there all
     * handlers run before the call returns.
     *
     * @throws DomainClosedException if the domain is closed
     */
    public void startEvents() {
        if (closed) {
            throw new DomainClosedException(name, name + ".start");
        }
        if (processing != null) {
            processing.start();
        }
    }

    /** What was committed is handled: here, or by a store that keeps events. */
    void react(List<RecordedEvent> committed, String call, @Nullable Object result) {
        if (processing == null) {
            new Reactions(this).drain(committed, call, result);
        } else {
            processing.await(committed, call, result);
        }
    }

    /** Refuses every call from now on; those under way are finished, event handlers too. The store stays open: it is closed by whoever made it. */
    @Override
    public void close() {
        closed = true;
        if (processing != null) {
            processing.close();
        }
    }

    String name() {
        return name;
    }

    boolean isClosed() {
        return closed;
    }

    Store store() {
        return settings.store();
    }

    EventTable events() {
        return events;
    }

    RetryPolicy retryPolicy() {
        return settings.retryPolicy();
    }

    Random random() {
        return random;
    }
}
