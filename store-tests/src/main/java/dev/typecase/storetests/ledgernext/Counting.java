package dev.typecase.storetests.ledgernext;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import dev.typecase.storetests.ledgernext.AccountEvent.Withdrawn;

/** A subscription that the version before does not have. */
@EventHandler(name = "counting")
public final class Counting {

    private final WithdrawalsRepository withdrawals;

    Counting(WithdrawalsRepository withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Handle
    void on(Withdrawn event) {
        Withdrawals counted = withdrawals
                .find(event.account())
                .orElseGet(() -> WithdrawalsBuilder.builder()
                        .id(event.account())
                        .counted(0)
                        .build());
        counted.count();
        withdrawals.add(counted);
    }
}
