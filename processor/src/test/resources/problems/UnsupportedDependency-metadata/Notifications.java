package shop;

import dev.typecase.EventHandler;
import dev.typecase.EventMetadata;
import dev.typecase.Handle;
import shop.OrderEvent.OrderPlaced;

@EventHandler
final class Notifications {
    Notifications(EventMetadata metadata) {}

    @Handle
    void on(OrderPlaced event) {}
}
