package shop;

import dev.typecase.Handle;
import shop.OrderEvent.OrderPlaced;

final class Notifications {
    @Handle
    void on(OrderPlaced event) {}
}
