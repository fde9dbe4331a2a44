package shop;

import dev.typecase.Handle;
import shop.OrderEvent.OrderPlaced;

abstract class Reactions {
    @Handle
    void on(OrderPlaced event) {}
}
