package dev.typecase.storetests.ledgernext;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

/** Handles withdrawals. */
@CommandHandler
public final class Withdrawing {

    private final AccountRepository accounts;

    Withdrawing(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Handle
    void withdraw(Withdraw command) {
        Account account = accounts.get(new AccountId(command.account()));
        account.withdraw();
        accounts.add(account);
    }
}
