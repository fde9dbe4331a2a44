package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;

@EventHandler
final class Notifications {
    @Handle
    void on(OrderEvent event) {}
}
