package dev.typecase.storetests.warehouse;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import dev.typecase.storetests.warehouse.ItemEvent.ItemStored;
import dev.typecase.storetests.warehouse.ItemEvent.StockChanged;

/** The third in the order of class names: needs nothing of the domain. */
@EventHandler
final class Signalling {

    private final Script script;

    Signalling(Script script) {
        this.script = script;
    }

    @Handle
    void signalStored(ItemStored event) {
        script.play(Scene.of("Signalling.signalStored", event));
    }

    @Handle
    void alarm(StockChanged event) {
        script.play(Scene.of("Signalling.alarm", event));
    }

    @Handle
    void alarmShelf(ShelfEvent.ShelfOpened event) {
        script.play(Scene.of("Signalling.alarmShelf", event));
    }
}
