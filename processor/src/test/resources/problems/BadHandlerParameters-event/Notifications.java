package shop;

import dev.typecase.EventHandler;
import dev.typecase.EventMetadata;
import dev.typecase.Handle;
import shop.OrderEvent.OrderPlaced;

@EventHandler
final class Notifications {
    @Handle
    void on(EventMetadata metadata, OrderPlaced event) {}
}
