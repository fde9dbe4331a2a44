package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import shop.OrderEvent.OrderPlaced;

@EventHandler
final class Notifications {
    @Handle
    void on(OrderPlaced event) {}
}
