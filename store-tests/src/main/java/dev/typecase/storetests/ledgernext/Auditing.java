package dev.typecase.storetests.ledgernext;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import dev.typecase.storetests.ledgernext.JournalEvent.Booked;

/** Audits journals, by the events of the handler before it. */
@EventHandler(name = "auditing")
public final class Auditing {

    private final AuditRepository audits;

    Auditing(AuditRepository audits) {
        this.audits = audits;
    }

    @Handle
    void on(Booked event) {
        Audit audit = audits.find(event.account())
                .orElseGet(() -> AuditBuilder.builder()
                        .id(event.account())
                        .seen(0)
                        .last(0)
                        .disorder(0)
                        .build());
        audit.see(event.number());
        audits.add(audit);
    }
}
