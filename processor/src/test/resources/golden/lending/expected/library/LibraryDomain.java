package library;

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
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import library.loans.BeginLoan;
import library.loans.BeginLoanMapping;
import library.loans.CountLoans;
import library.loans.CountLoansMapping;
import library.loans.Desk;
import library.loans.EndLoan;
import library.loans.EndLoanMapping;
import library.loans.ListOverdue;
import library.loans.Loan;
import library.loans.LoanMapping;
import library.loans.LoanRepository;
import library.loans.Scanner;
import library.members.CardPrinter;
import library.members.Member;
import library.members.MemberMapping;
import library.members.MemberRepository;

/** The library domain, as an application uses it: from any number of threads. */
@Generated("dev.typecase.processor.DomainProcessor")
public final class LibraryDomain implements LibraryCommands, AutoCloseable {

    final CardPrinter cardPrinter;

    final Scanner scanner;

    private final DomainEngine engine;

    private LibraryDomain(Stages stages) {
        this.cardPrinter = stages.cardPrinter;
        this.scanner = stages.scanner;
        this.engine = DomainEngine.start(
                "LibraryDomain",
                stages.settings,
                new LibraryEventTable(this),
                List.<AggregateMapping<?, ?>>of(
                        LoanMapping.INSTANCE,
                        MemberMapping.INSTANCE));
    }

    /** Begins to build the domain: with what its handlers need, then with what is optional. */
    public static CardPrinterStage builder() {
        return new Stages();
    }

    /**
     * Handled by {@link Desk#begin(BeginLoan)}.
     *
     * @throws ConstraintViolationsException if the command, an aggregate or an event is not valid; nothing has happened
     * @throws StaleAggregateException if other commits came first, as often as it was tried; nothing has happened
     * @throws ReactionFailedException if it is committed, and an event handler failed
     * @throws DomainClosedException if the domain is closed
     */
    @Override
    public UUID process(BeginLoan command) throws TimeoutException {
        try (CommandRun run = engine.begin("BeginLoan")) {
            UUID result;
            do {
                result = new LibraryUnitOfWork(run.open(), this).process(command);
            } while (!run.commit());
            return run.react(result);
        }
    }

    /**
     * As {@link #process(BeginLoan)}, but handled once for each key: who repeats it gets the first result,
     * and nothing else happens.
     *
     * @throws IdempotencyKeyReusedException if another command was handled under the key; nothing has happened
     * @throws ConstraintViolationsException if the command, an aggregate or an event is not valid; nothing has happened
     * @throws StaleAggregateException if other commits came first, as often as it was tried; nothing has happened
     * @throws ReactionFailedException if it is committed, and an event handler failed
     * @throws DomainClosedException if the domain is closed
     */
    public UUID process(BeginLoan command, String idempotencyKey) throws TimeoutException {
        try (KeyedRun<UUID> run = engine.begin(
                "library.loans.BeginLoan",
                idempotencyKey,
                command,
                BeginLoanMapping::write,
                new ResultCodec<>(
                        (result, out) -> out.writeUuid(result),
                        in -> in.readUuid()))) {
            while (run.isDue()) {
                try {
                    run.commit(new LibraryUnitOfWork(run.open(), this).process(command));
                } catch (Exception failure) {
                    if (run.isDue(failure)) {
                        throw failure;
                    }
                }
            }
            return run.react();
        }
    }

    /**
     * Handled by {@link Desk#count(CountLoans)}.
     *
     * @throws ConstraintViolationsException if the command, an aggregate or an event is not valid; nothing has happened
     * @throws StaleAggregateException if other commits came first, as often as it was tried; nothing has happened
     * @throws ReactionFailedException if it is committed, and an event handler failed
     * @throws DomainClosedException if the domain is closed
     */
    @Override
    public long process(CountLoans command) {
        try (CommandRun run = engine.begin("CountLoans")) {
            long result;
            do {
                result = new LibraryUnitOfWork(run.open(), this).process(command);
            } while (!run.commit());
            return run.react(result);
        }
    }

    /**
     * As {@link #process(CountLoans)}, but handled once for each key: who repeats it gets the first result,
     * and nothing else happens.
     *
     * @throws IdempotencyKeyReusedException if another command was handled under the key; nothing has happened
     * @throws ConstraintViolationsException if the command, an aggregate or an event is not valid; nothing has happened
     * @throws StaleAggregateException if other commits came first, as often as it was tried; nothing has happened
     * @throws ReactionFailedException if it is committed, and an event handler failed
     * @throws DomainClosedException if the domain is closed
     */
    public long process(CountLoans command, String idempotencyKey) {
        try (KeyedRun<Long> run = engine.begin(
                "library.loans.CountLoans",
                idempotencyKey,
                command,
                CountLoansMapping::write,
                new ResultCodec<>(
                        (result, out) -> out.writeLong(result),
                        in -> in.readLong()))) {
            while (run.isDue()) {
                try {
                    run.commit(new LibraryUnitOfWork(run.open(), this).process(command));
                } catch (Exception failure) {
                    if (run.isDue(failure)) {
                        throw failure;
                    }
                }
            }
            return run.react();
        }
    }

    /**
     * Handled by {@link Desk#end(EndLoan)}.
     *
     * @throws ConstraintViolationsException if the command, an aggregate or an event is not valid; nothing has happened
     * @throws StaleAggregateException if other commits came first, as often as it was tried; nothing has happened
     * @throws ReactionFailedException if it is committed, and an event handler failed
     * @throws DomainClosedException if the domain is closed
     */
    @Override
    public void process(EndLoan command) {
        try (CommandRun run = engine.begin("EndLoan")) {
            do {
                new LibraryUnitOfWork(run.open(), this).process(command);
            } while (!run.commit());
            run.react();
        }
    }

    /**
     * As {@link #process(EndLoan)}, but handled once for each key: who repeats it gets the first result,
     * and nothing else happens.
     *
     * @throws IdempotencyKeyReusedException if another command was handled under the key; nothing has happened
     * @throws ConstraintViolationsException if the command, an aggregate or an event is not valid; nothing has happened
     * @throws StaleAggregateException if other commits came first, as often as it was tried; nothing has happened
     * @throws ReactionFailedException if it is committed, and an event handler failed
     * @throws DomainClosedException if the domain is closed
     */
    public void process(EndLoan command, String idempotencyKey) {
        try (KeyedRun<Void> run = engine.begin(
                "library.loans.EndLoan",
                idempotencyKey,
                command,
                EndLoanMapping::write,
                ResultCodec.none())) {
            while (run.isDue()) {
                try {
                    new LibraryUnitOfWork(run.open(), this).process(command);
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
     * Handled by {@link Desk#list(ListOverdue)}.
     *
     * @throws ConstraintViolationsException if the command, an aggregate or an event is not valid; nothing has happened
     * @throws StaleAggregateException if other commits came first, as often as it was tried; nothing has happened
     * @throws ReactionFailedException if it is committed, and an event handler failed
     * @throws DomainClosedException if the domain is closed
     */
    @Override
    public Map<UUID, List<String>> process(ListOverdue command) {
        try (CommandRun run = engine.begin("ListOverdue")) {
            Map<UUID, List<String>> result;
            do {
                result = new LibraryUnitOfWork(run.open(), this).process(command);
            } while (!run.commit());
            return run.react(result);
        }
    }

    /** The {@link Loan} aggregates; every call is a unit of work of its own. */
    public LoanRepository loanRepository() {
        return new LoanRepository(engine.workspace());
    }

    /** The {@link Member} aggregates; every call is a unit of work of its own. */
    public MemberRepository memberRepository() {
        return new MemberRepository(engine.workspace());
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
    public <R> R inUnitOfWork(Function<? super LibraryUnitOfWork, ? extends R> work) {
        NullArgumentException.require(work, "work", "LibraryDomain.inUnitOfWork");
        try (CommandRun run = engine.begin("LibraryDomain.inUnitOfWork")) {
            R result;
            do {
                result = work.apply(new LibraryUnitOfWork(run.open(), this));
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
    public void runInUnitOfWork(Consumer<? super LibraryUnitOfWork> work) {
        NullArgumentException.require(work, "work", "LibraryDomain.runInUnitOfWork");
        try (CommandRun run = engine.begin("LibraryDomain.runInUnitOfWork")) {
            do {
                work.accept(new LibraryUnitOfWork(run.open(), this));
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

    /** Asks for the cardPrinter. */
    public interface CardPrinterStage {

        /** Needed by {@code CardPrinting}. */
        ScannerStage cardPrinter(CardPrinter cardPrinter);
    }

    /** Asks for the scanner. */
    public interface ScannerStage {

        /** Needed by {@code Desk}. */
        Options scanner(Scanner scanner);
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
        LibraryDomain build();
    }

    private static final class Stages implements CardPrinterStage, ScannerStage, Options {

        private CardPrinter cardPrinter;
        private Scanner scanner;
        private DomainSettings settings = DomainSettings.standard();

        @Override
        public ScannerStage cardPrinter(CardPrinter cardPrinter) {
            this.cardPrinter = NullArgumentException.require(cardPrinter, "cardPrinter", "LibraryDomain.builder()");
            return this;
        }

        @Override
        public Options scanner(Scanner scanner) {
            this.scanner = NullArgumentException.require(scanner, "scanner", "LibraryDomain.builder()");
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
        public LibraryDomain build() {
            return new LibraryDomain(this);
        }
    }
}
