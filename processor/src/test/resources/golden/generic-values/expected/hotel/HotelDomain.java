package hotel;

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

/** The hotel domain, as an application uses it: from any number of threads. */
@Generated("dev.typecase.processor.DomainProcessor")
public final class HotelDomain implements HotelCommands, AutoCloseable {

    private final DomainEngine engine;

    private HotelDomain(Stages stages) {
        this.engine = DomainEngine.start(
                "HotelDomain",
                stages.settings,
                new HotelEventTable(this),
                List.<AggregateMapping<?, ?>>of(BookingMapping.INSTANCE));
    }

    /** Begins to build the domain. */
    public static Options builder() {
        return new Stages();
    }

    /** The {@link Booking} aggregates; every call is a unit of work of its own. */
    public BookingRepository bookingRepository() {
        return new BookingRepository(engine.workspace());
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
    public <R> R inUnitOfWork(Function<? super HotelUnitOfWork, ? extends R> work) {
        NullArgumentException.require(work, "work", "HotelDomain.inUnitOfWork");
        try (CommandRun run = engine.begin("HotelDomain.inUnitOfWork")) {
            R result;
            do {
                result = work.apply(new HotelUnitOfWork(run.open(), this));
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
    public void runInUnitOfWork(Consumer<? super HotelUnitOfWork> work) {
        NullArgumentException.require(work, "work", "HotelDomain.runInUnitOfWork");
        try (CommandRun run = engine.begin("HotelDomain.runInUnitOfWork")) {
            do {
                work.accept(new HotelUnitOfWork(run.open(), this));
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
        HotelDomain build();
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
        public HotelDomain build() {
            return new HotelDomain(this);
        }
    }
}
