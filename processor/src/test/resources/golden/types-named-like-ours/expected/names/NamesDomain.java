package names;

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
import java.lang.AutoCloseable;
import java.lang.Override;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The names domain, as an application uses it: from any number of threads. */
@Generated("dev.typecase.processor.DomainProcessor")
public final class NamesDomain implements NamesCommands, AutoCloseable {

    private final DomainEngine engine;

    private NamesDomain(Stages stages) {
        this.engine = DomainEngine.start(
                "NamesDomain",
                stages.settings,
                new NamesEventTable(this),
                List.<AggregateMapping<?, ?>>of(EverythingMapping.INSTANCE));
    }

    /** Begins to build the domain. */
    public static Options builder() {
        return new Stages();
    }

    /** The {@link Everything} aggregates; every call is a unit of work of its own. */
    public EverythingRepository everythingRepository() {
        return new EverythingRepository(engine.workspace());
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
    public <R> R inUnitOfWork(Function<? super NamesUnitOfWork, ? extends R> work) {
        NullArgumentException.require(work, "work", "NamesDomain.inUnitOfWork");
        try (CommandRun run = engine.begin("NamesDomain.inUnitOfWork")) {
            R result;
            do {
                result = work.apply(new NamesUnitOfWork(run.open(), this));
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
    public void runInUnitOfWork(Consumer<? super NamesUnitOfWork> work) {
        NullArgumentException.require(work, "work", "NamesDomain.runInUnitOfWork");
        try (CommandRun run = engine.begin("NamesDomain.runInUnitOfWork")) {
            do {
                work.accept(new NamesUnitOfWork(run.open(), this));
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
        NamesDomain build();
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
        public NamesDomain build() {
            return new NamesDomain(this);
        }
    }
}
