package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;

@EventHandler(name = "order notifications")
final class Notifications {
    @Handle
    void on(OrderEvent event) {}
}
