package dev.typecase.benchmarks.events.typecase;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import dev.typecase.Processing;
import dev.typecase.benchmarks.events.typecase.ParcelEvent.Moved;

/** Notes every move on the parcel's receipt, in the background. */
@EventHandler(processing = Processing.ASYNC)
final class Receiving {

    private final ReceiptRepository receipts;
    private final Audience audience;

    Receiving(ReceiptRepository receipts, Audience audience) {
        this.receipts = receipts;
        this.audience = audience;
    }

    @Handle
    void on(Moved event) {
        audience.heard(event.number());
        Receipt receipt = receipts.get(event.parcel().value());
        receipt.hear(event.number());
        receipts.add(receipt);
    }
}
