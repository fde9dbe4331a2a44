package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import shop.OrderEvent.OrderPlaced;
import shop.OrderEvent.OrderShipped;

@EventHandler
final class Notifications {
    @Handle
    void on(OrderPlaced event) {}

    @Handle
    void on(OrderShipped event) {}
}
