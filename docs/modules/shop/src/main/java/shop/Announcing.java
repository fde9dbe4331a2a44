package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import shop.ordering.OrderEvent.OrderPlaced;

@EventHandler
final class Announcing {
    private final Notifier notifier;

    Announcing(Notifier notifier) {
        this.notifier = notifier;
    }

    @Handle
    void on(OrderPlaced event) {
        notifier.send("placed");
    }
}
