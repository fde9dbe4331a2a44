package cinema;

import cinema.guests.Guest;
import cinema.guests.GuestBook;
import cinema.guests.GuestBookQueries;
import cinema.guests.GuestMapping;
import cinema.guests.GuestRepository;
import cinema.guests.Welcome;
import cinema.guests.WelcomeMapping;
import dev.typecase.ConstraintViolationsException;
import dev.typecase.DomainClosedException;
import dev.typecase.IdempotencyKeyReusedException;
import dev.typecase.NullArgumentException;
import dev.typecase.ReactionFailedException;
import dev.typecase.RetryPolicy;
import dev.typecase.StaleAggregateException;
import dev.typecase.engine.CommandRun;
import dev.typecase.engine.DomainEngine;
import dev.typecase.engine.DomainSettings;
import dev.typecase.engine.KeyedRun;
import dev.typecase.engine.ResultCodec;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The cinema domain, as an application uses it: from any number of threads. */
@Generated("dev.typecase.processor.DomainProcessor")
public final class CinemaDomain implements CinemaCommands, AutoCloseable {

    private final DomainEngine engine;

    private CinemaDomain(Stages stages) {
        this.engine = DomainEngine.start(
                "CinemaDomain",
                stages.settings,
                new CinemaEventTable(this),
                List.<AggregateMapping<?, ?>>of(
                        FilmMapping.INSTANCE,
                        GuestMapping.INSTANCE));
    }

    /** Begins to build the domain. */
    public static Options builder() {
        return new Stages();
    }

    /**
     * Handled by {@code Welcoming.welcome}.
     *
     * @throws ConstraintViolationsException if the command, an aggregate or an event is not valid; nothing has happened
     * @throws StaleAggregateException if other commits came first, as often as it was tried; nothing has happened
     * @throws ReactionFailedException if it is committed, and an event handler failed
     * @throws DomainClosedException if the domain is closed
     */
    @Override
    public boolean process(Welcome command) {
        try (CommandRun run = engine.begin("Welcome")) {
            boolean result;
            do {
                result = new CinemaUnitOfWork(run.open(), this).process(command);
            } while (!run.commit());
            return run.react(result);
        }
    }

    /**
     * As {@link #process(Welcome)}, but handled once for each key: who repeats it gets the first result,
     * and nothing else happens.
     *
     * @throws IdempotencyKeyReusedException if another command was handled under the key; nothing has happened
     * @throws ConstraintViolationsException if the command, an aggregate or an event is not valid; nothing has happened
     * @throws StaleAggregateException if other commits came first, as often as it was tried; nothing has happened
     * @throws ReactionFailedException if it is committed, and an event handler failed
     * @throws DomainClosedException if the domain is closed
     */
    public boolean process(Welcome command, String idempotencyKey) {
        try (KeyedRun<Boolean> run = engine.begin(
                "cinema.guests.Welcome",
                idempotencyKey,
                command,
                WelcomeMapping::write,
                new ResultCodec<>(
                        (result, out) -> out.writeBoolean(result),
                        in -> in.readBoolean()))) {
            while (run.isDue()) {
                try {
                    run.commit(new CinemaUnitOfWork(run.open(), this).process(command));
                } catch (Exception failure) {
                    if (run.isDue(failure)) {
                        throw failure;
                    }
                }
            }
            return run.react();
        }
    }

    /** The {@link Film} aggregates; every call is a unit of work of its own. */
    public FilmRepository filmRepository() {
        return new FilmRepository(engine.workspace());
    }

    /** The {@link Guest} aggregates; every call is a unit of work of its own. */
    public GuestRepository guestRepository() {
        return new GuestRepository(engine.workspace());
    }

    /** The {@link Films}; every call is a unit of work of its own. */
    public Films films() {
        return new FilmsQueries(filmRepository());
    }

    /** The {@link GuestBook}; every call is a unit of work of its own. */
    public GuestBook guestBook() {
        return new GuestBookQueries(guestRepository());
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
    public <R> R inUnitOfWork(Function<? super CinemaUnitOfWork, ? extends R> work) {
        NullArgumentException.require(work, "work", "CinemaDomain.inUnitOfWork");
        try (CommandRun run = engine.begin("CinemaDomain.inUnitOfWork")) {
            R result;
            do {
                result = work.apply(new CinemaUnitOfWork(run.open(), this));
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
    public void runInUnitOfWork(Consumer<? super CinemaUnitOfWork> work) {
        NullArgumentException.require(work, "work", "CinemaDomain.runInUnitOfWork");
        try (CommandRun run = engine.begin("CinemaDomain.runInUnitOfWork")) {
            do {
                work.accept(new CinemaUnitOfWork(run.open(), this));
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
        CinemaDomain build();
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
        public CinemaDomain build() {
            return new CinemaDomain(this);
        }
    }
}
