package registry;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.DomainClosedException;
import dev.typecase.NullArgumentException;
import dev.typecase.ReactionFailedException;
import dev.typecase.RetryPolicy;
import dev.typecase.StaleAggregateException;
import dev.typecase.engine.CommandRun;
import dev.typecase.engine.DomainEngine;
import dev.typecase.engine.DomainSettings;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The registry domain, as an application uses it: from any number of threads. */
@Generated("dev.typecase.processor.DomainProcessor")
public final class RegistryDomain implements RegistryCommands, AutoCloseable {

    private final DomainEngine engine;

    private RegistryDomain(Stages stages) {
        this.engine = DomainEngine.start(
                "RegistryDomain",
                stages.settings,
                new RegistryEventTable(this),
                List.<AggregateMapping<?, ?>>of(
                        PlainIntMapping.INSTANCE,
                        PlainLongMapping.INSTANCE,
                        PlainStringMapping.INSTANCE,
                        PlainUuidMapping.INSTANCE,
                        TypedIntMapping.INSTANCE,
                        TypedLongMapping.INSTANCE,
                        TypedStringMapping.INSTANCE,
                        TypedUuidMapping.INSTANCE));
    }

    /** Begins to build the domain. */
    public static Options builder() {
        return new Stages();
    }

    /** The {@link PlainInt} aggregates; every call is a unit of work of its own. */
    public PlainIntRepository plainIntRepository() {
        return new PlainIntRepository(engine.workspace());
    }

    /** The {@link PlainLong} aggregates; every call is a unit of work of its own. */
    public PlainLongRepository plainLongRepository() {
        return new PlainLongRepository(engine.workspace());
    }

    /** The {@link PlainString} aggregates; every call is a unit of work of its own. */
    public PlainStringRepository plainStringRepository() {
        return new PlainStringRepository(engine.workspace());
    }

    /** The {@link PlainUuid} aggregates; every call is a unit of work of its own. */
    public PlainUuidRepository plainUuidRepository() {
        return new PlainUuidRepository(engine.workspace());
    }

    /** The {@link TypedInt} aggregates; every call is a unit of work of its own. */
    public TypedIntRepository typedIntRepository() {
        return new TypedIntRepository(engine.workspace());
    }

    /** The {@link TypedLong} aggregates; every call is a unit of work of its own. */
    public TypedLongRepository typedLongRepository() {
        return new TypedLongRepository(engine.workspace());
    }

    /** The {@link TypedString} aggregates; every call is a unit of work of its own. */
    public TypedStringRepository typedStringRepository() {
        return new TypedStringRepository(engine.workspace());
    }

    /** The {@link TypedUuid} aggregates; every call is a unit of work of its own. */
    public TypedUuidRepository typedUuidRepository() {
        return new TypedUuidRepository(engine.workspace());
    }

    /**
     * Does work in one unit of work, and returns its result. Where another commit comes first, the work is done
     * again from the start, in a fresh one.
     *
     * @throws ConstraintViolationsException if an aggregate or an event is not valid; nothing has happened
     * @throws StaleAggregateException if other commits came first, as often as it was tried; nothing has happened
     * @throws ReactionFailedException if it is committed, and an event handler failed
     * @throws DomainClosedException if the domain is closed
     */
    public <R> R inUnitOfWork(Function<? super RegistryUnitOfWork, ? extends R> work) {
        NullArgumentException.require(work, "work", "RegistryDomain.inUnitOfWork");
        try (CommandRun run = engine.begin("RegistryDomain.inUnitOfWork")) {
            R result;
            do {
                result = work.apply(new RegistryUnitOfWork(run.open(), this));
            } while (!run.commit());
            return run.react(result);
        }
    }

    /**
     * Does work in one unit of work. Where another commit comes first, the work is done
     * again from the start, in a fresh one.
     *
     * @throws ConstraintViolationsException if an aggregate or an event is not valid; nothing has happened
     * @throws StaleAggregateException if other commits came first, as often as it was tried; nothing has happened
     * @throws ReactionFailedException if it is committed, and an event handler failed
     * @throws DomainClosedException if the domain is closed
     */
    public void runInUnitOfWork(Consumer<? super RegistryUnitOfWork> work) {
        NullArgumentException.require(work, "work", "RegistryDomain.runInUnitOfWork");
        try (CommandRun run = engine.begin("RegistryDomain.runInUnitOfWork")) {
            do {
                work.accept(new RegistryUnitOfWork(run.open(), this));
            } while (!run.commit());
            run.react();
        }
    }

    /** What tells the time to the domain. */
    public Clock clock() {
        return engine.clock();
    }

    /**
     * Starts to handle events in the background, on a store that keeps them, until the domain is closed.
     * Other stores have none to be handled: there all handlers run before the call returns.
     *
     * @throws DomainClosedException if the domain is closed
     */
    public void start() {
        engine.startEvents();
    }

    /**
     * Refuses all calls from now on, and waits for event handlers that run.
     * The store stays open: whoever made it closes it.
     */
    @Override
    public void close() {
        engine.close();
    }

    /** What can be chosen; nothing of it must be. */
    public interface Options {

        /** What tells the time; the system's clock in UTC unless given. */
        Options clock(Clock clock);

        /** Where aggregates are kept; in memory unless given. */
        Options store(Store store);

        /** How often work is done again when another commit came first. */
        Options retryPolicy(RetryPolicy retryPolicy);

        /** The domain, ready for use. */
        RegistryDomain build();
    }

    private static final class Stages implements Options {

        private DomainSettings settings = DomainSettings.standard();

        @Override
        public Options clock(Clock clock) {
            settings = settings.withClock(clock);
            return this;
        }

        @Override
        public Options store(Store store) {
            settings = settings.withStore(store);
            return this;
        }

        @Override
        public Options retryPolicy(RetryPolicy retryPolicy) {
            settings = settings.withRetryPolicy(retryPolicy);
            return this;
        }

        @Override
        public RegistryDomain build() {
            return new RegistryDomain(this);
        }
    }
}
