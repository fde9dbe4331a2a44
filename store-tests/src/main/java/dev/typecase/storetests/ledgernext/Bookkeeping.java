package dev.typecase.storetests.ledgernext;

import dev.typecase.EventHandler;
import dev.typecase.EventMetadata;
import dev.typecase.Handle;
import dev.typecase.storetests.ledger.Trouble;
import dev.typecase.storetests.ledgernext.AccountEvent.Deposited;
import dev.typecase.storetests.ledgernext.AccountEvent.Withdrawn;

/** Books deposits. */
@EventHandler(name = "bookkeeping")
public final class Bookkeeping {

    private final JournalRepository journals;
    private final Trouble trouble;

    Bookkeeping(JournalRepository journals, Trouble trouble) {
        this.journals = journals;
        this.trouble = trouble;
    }

    @Handle
    void on(Deposited event, EventMetadata metadata) {
        trouble.before("bookkeeping", metadata);
        book(event.account(), event.number());
    }

    @Handle
    void on(Withdrawn event, EventMetadata metadata) {
        trouble.before("bookkeeping", metadata);
        book(event.account(), event.number());
    }

    private void book(AccountId account, long number) {
        Journal journal = journals.find(account)
                .orElseGet(() -> JournalBuilder.builder()
                        .id(account)
                        .booked(0)
                        .last(0)
                        .disorder(0)
                        .build());
        journal.book(number);
        journals.add(journal);
    }
}
