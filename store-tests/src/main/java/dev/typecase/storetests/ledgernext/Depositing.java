package dev.typecase.storetests.ledgernext;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

/** Handles deposits. */
@CommandHandler
public final class Depositing {

    private final AccountRepository accounts;

    Depositing(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Handle
    long deposit(Deposit command) {
        AccountId id = new AccountId(command.account());
        Account account = accounts.find(id)
                .orElseGet(() -> AccountBuilder.builder().id(id).deposits(0).build());
        for (int time = 0; time < command.times(); time++) {
            account.deposit();
        }
        accounts.add(account);
        return account.deposits();
    }
}
