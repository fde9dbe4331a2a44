package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;

@EventHandler(name = "Notifications")
final class Reporting {
    @Handle
    void on(OrderEvent event) {}
}
