package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import shop.OrderEvent.OrderShipped;

@EventHandler
final class Notifications {
    @Handle
    void on(OrderShipped event) {}
}
