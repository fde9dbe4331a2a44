package dev.typecase.benchmarks.database.typecase;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import dev.typecase.Processing;
import dev.typecase.benchmarks.database.typecase.PurchaseEvent.NotePut;

/** Passes every event on, in the background. */
@EventHandler(processing = Processing.ASYNC)
final class Listening {

    private final Audience audience;

    Listening(Audience audience) {
        this.audience = audience;
    }

    @Handle
    void on(NotePut event) {
        audience.heard(event);
    }
}
