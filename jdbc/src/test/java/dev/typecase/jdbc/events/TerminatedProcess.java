package dev.typecase.jdbc.events;

import dev.typecase.storetests.ledger.LedgerDomain;
import java.time.Duration;

/** A process whose handlers take their time, and that closes its domain when it is told to end. */
final class TerminatedProcess {

    static final String ACCOUNT = "A";
    static final int EVENTS = 12;

    /** Nobody could take over in the time of a test what was not given back. */
    static final EventSettings SETTINGS = Ledger.FAST.withLease(Duration.ofMinutes(10));

    private static final long HANDLER_MILLIS = 200;

    private TerminatedProcess() {}

    /** @param arguments where the database is */
    public static void main(String[] arguments) {
        LedgerDomain domain =
                LedgerProcess.ledger(arguments[0]).started(SETTINGS, (handler, event) -> Ledger.rest(HANDLER_MILLIS));
        Runtime.getRuntime().addShutdownHook(new Thread(domain::close));
        Ledger.deposit(domain, ACCOUNT, EVENTS);
        System.out.println("ready");
        // Its input ends when it is told to end, so that it can't wait for that; it must not outlive the test.
        ProcessHandle.current().parent().orElseThrow().onExit().join();
    }
}
