package dev.typecase.jdbc.events;

import dev.typecase.storetests.ledger.Deposit;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;

/** A process that sends the same commands with the same keys as its peers, from the first to the last; to be killed. */
final class KeyedProcess {

    private KeyedProcess() {}

    static Deposit command(int number) {
        return new Deposit(String.valueOf(number % LedgerProcess.ACCOUNTS), 1 + number % 2);
    }

    /** @param arguments where the database is, and how many commands there are */
    public static void main(String[] arguments) {
        try (Ledger ledger = LedgerProcess.ledger(arguments[0])) {
            LedgerDomain domain = ledger.process(LedgerProcess.SETTINGS, Trouble.none(), event -> {});
            System.out.println("ready");
            for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
                domain.process(command(number), "deposit-" + number);
            }
            System.out.println("done");
        }
    }
}
