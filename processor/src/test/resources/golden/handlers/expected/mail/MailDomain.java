package mail;

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
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The mail domain, as an application uses it: from any number of threads. */
@Generated("dev.typecase.processor.DomainProcessor")
public final class MailDomain implements MailCommands, AutoCloseable {

    final Postman postman;

    final Map<String, ? extends List<Postman>> postmen;

    private final DomainEngine engine;

    private MailDomain(Stages stages) {
        this.postman = stages.postman;
        this.postmen = stages.postmen;
        this.engine = DomainEngine.start(
                "MailDomain",
                stages.settings,
                new MailEventTable(this),
                List.<AggregateMapping<?, ?>>of(LetterMapping.INSTANCE));
    }

    /** Begins to build the domain: with what its handlers need, then with what is optional. */
    public static PostmanStage builder() {
        return new Stages();
    }

    /**
     * Handled by {@link Sending#send(ReportLoss)}.
     *
     * @throws ConstraintViolationsException if the command, an aggregate or an event is not valid; nothing has happened
     * @throws StaleAggregateException if other commits came first, as often as it was tried; nothing has happened
     * @throws ReactionFailedException if it is committed, and an event handler failed
     * @throws DomainClosedException if the domain is closed
     */
    @Override
    public void process(ReportLoss command) throws IOException, TimeoutException {
        try (CommandRun run = engine.begin("ReportLoss")) {
            do {
                new MailUnitOfWork(run.open(), this).process(command);
            } while (!run.commit());
            run.react();
        }
    }

    /**
     * As {@link #process(ReportLoss)}, but handled once for each key: who repeats it gets the first result,
     * and nothing else happens.
     *
     * @throws IdempotencyKeyReusedException if another command was handled under the key; nothing has happened
     * @throws ConstraintViolationsException if the command, an aggregate or an event is not valid; nothing has happened
     * @throws StaleAggregateException if other commits came first, as often as it was tried; nothing has happened
     * @throws ReactionFailedException if it is committed, and an event handler failed
     * @throws DomainClosedException if the domain is closed
     */
    public void process(ReportLoss command, String idempotencyKey) throws IOException,
            TimeoutException {
        try (KeyedRun<Void> run = engine.begin(
                "mail.ReportLoss",
                idempotencyKey,
                command,
                ReportLossMapping::write,
                ResultCodec.none())) {
            while (run.isDue()) {
                try {
                    new MailUnitOfWork(run.open(), this).process(command);
                    run.commit(null);
                } catch (Exception failure) {
                    if (run.isDue(failure)) {
                        throw failure;
                    }
                }
            }
            run.react();
        }
    }

    /**
     * Handled by {@link Sending#send(SendLetter)}.
     *
     * @throws ConstraintViolationsException if the command, an aggregate or an event is not valid; nothing has happened
     * @throws StaleAggregateException if other commits came first, as often as it was tried; nothing has happened
     * @throws ReactionFailedException if it is committed, and an event handler failed
     * @throws DomainClosedException if the domain is closed
     */
    @Override
    public LetterId process(SendLetter command) throws IOException {
        try (CommandRun run = engine.begin("SendLetter")) {
            LetterId result;
            do {
                result = new MailUnitOfWork(run.open(), this).process(command);
            } while (!run.commit());
            return run.react(result);
        }
    }

    /**
     * As {@link #process(SendLetter)}, but handled once for each key: who repeats it gets the first result,
     * and nothing else happens.
     *
     * @throws IdempotencyKeyReusedException if another command was handled under the key; nothing has happened
     * @throws ConstraintViolationsException if the command, an aggregate or an event is not valid; nothing has happened
     * @throws StaleAggregateException if other commits came first, as often as it was tried; nothing has happened
     * @throws ReactionFailedException if it is committed, and an event handler failed
     * @throws DomainClosedException if the domain is closed
     */
    public LetterId process(SendLetter command, String idempotencyKey) throws IOException {
        try (KeyedRun<LetterId> run = engine.begin(
                "mail.SendLetter",
                idempotencyKey,
                command,
                SendLetterMapping::write,
                new ResultCodec<>(
                        (result, out) -> out.writeUuid(result.value()),
                        in -> new LetterId(in.readUuid())))) {
            while (run.isDue()) {
                try {
                    run.commit(new MailUnitOfWork(run.open(), this).process(command));
                } catch (Exception failure) {
                    if (run.isDue(failure)) {
                        throw failure;
                    }
                }
            }
            return run.react();
        }
    }

    /** The {@link Letter} aggregates; every call is a unit of work of its own. */
    public LetterRepository letterRepository() {
        return new LetterRepository(engine.workspace());
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
    public <R> R inUnitOfWork(Function<? super MailUnitOfWork, ? extends R> work) {
        NullArgumentException.require(work, "work", "MailDomain.inUnitOfWork");
        try (CommandRun run = engine.begin("MailDomain.inUnitOfWork")) {
            R result;
            do {
                result = work.apply(new MailUnitOfWork(run.open(), this));
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
    public void runInUnitOfWork(Consumer<? super MailUnitOfWork> work) {
        NullArgumentException.require(work, "work", "MailDomain.runInUnitOfWork");
        try (CommandRun run = engine.begin("MailDomain.runInUnitOfWork")) {
            do {
                work.accept(new MailUnitOfWork(run.open(), this));
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

    /** Asks for the postman. */
    public interface PostmanStage {

        /** Needed by {@code Tracking}. */
        PostmenStage postman(Postman postman);
    }

    /** Asks for the postmen. */
    public interface PostmenStage {

        /** Needed by {@code Sending}. */
        Options postmen(Map<String, ? extends List<Postman>> postmen);
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
        MailDomain build();
    }

    private static final class Stages implements PostmanStage, PostmenStage, Options {

        private Postman postman;
        private Map<String, ? extends List<Postman>> postmen;
        private DomainSettings settings = DomainSettings.standard();

        @Override
        public PostmenStage postman(Postman postman) {
            this.postman = NullArgumentException.require(postman, "postman", "MailDomain.builder()");
            return this;
        }

        @Override
        public Options postmen(Map<String, ? extends List<Postman>> postmen) {
            this.postmen = NullArgumentException.require(postmen, "postmen", "MailDomain.builder()");
            return this;
        }

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
        public MailDomain build() {
            return new MailDomain(this);
        }
    }
}
