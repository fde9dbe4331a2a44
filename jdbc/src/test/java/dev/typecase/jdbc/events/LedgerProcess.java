package dev.typecase.jdbc.events;

import dev.typecase.DuplicateAggregateException;
import dev.typecase.StaleAggregateException;
import dev.typecase.StoreException;
import dev.typecase.TransactionConflictException;
import dev.typecase.jdbc.databases.PostgresServer;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A process of the application, to be killed: it deposits at random, and handles events, until it is told to stop writing. */
final class LedgerProcess {

    static final int ACCOUNTS = 20;
    static final EventSettings SETTINGS = Ledger.FAST.withLease(Duration.ofMillis(1_500));

    private static volatile boolean writing = true;

    private LedgerProcess() {}

    static Ledger ledger(String where) {
        return where.startsWith("jdbc:") ? Ledger.store(PostgresServer.poolOf(where)) : Ledger.store(Path.of(where));
    }

    /** @param arguments where the database is, and a seed */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Ledger ledger = ledger(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[1]));
        // A stream that fails now and then, as a mail server does.
        Random failing = new Random(random.nextLong());
        Trouble trouble = (handler, event) -> {
            if (event.stream().equals("Account-7") && failing.nextInt(4) == 0) {
                throw new IllegalStateException("now and then");
            }
        };
        LedgerDomain domain =
                ledger.started(SETTINGS.withRetries(1_000, Duration.ofMillis(5), Duration.ofMillis(40)), trouble);
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < 2; writer++) {
            Random own = new Random(random.nextLong());
            Thread thread = new Thread(() -> write(domain, own));
            thread.setDaemon(true);
            thread.start();
            writers.add(thread);
        }
        System.out.println("ready");
        for (int sign = System.in.read(); sign >= 0; sign = System.in.read()) {
            if (sign == 's') {
                writing = false;
                // Only when nothing is on its way any more can anybody count.
                for (Thread writer : writers) {
                    writer.join();
                }
                System.out.println("stopped");
            }
        }
        ledger.close();
    }

    private static void write(LedgerDomain domain, Random random) {
        while (writing) {
            try {
                Ledger.deposit(domain, String.valueOf(random.nextInt(ACCOUNTS)), 1 + random.nextInt(3));
            } catch (DuplicateAggregateException
                    | StaleAggregateException
                    | TransactionConflictException
                    | StoreException refused) {
                // Whether it was committed is for the tables to say.
                Ledger.rest(random.nextInt(20));
            }
            Ledger.rest(random.nextInt(6));
        }
    }
}
