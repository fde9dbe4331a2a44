package dev.typecase.storetests.ledger;

import dev.typecase.EventHandler;
import dev.typecase.EventMetadata;
import dev.typecase.Handle;
import dev.typecase.storetests.ledger.AccountEvent.Deposited;

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
        Journal journal = journals.find(event.account())
                .orElseGet(() -> JournalBuilder.builder()
                        .id(event.account())
                        .booked(0)
                        .last(0)
                        .disorder(0)
                        .build());
        journal.book(event.number());
        journals.add(journal);
    }
}
