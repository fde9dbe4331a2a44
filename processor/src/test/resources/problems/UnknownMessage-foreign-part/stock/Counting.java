package stock;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import shop.OrderEvent.OrderPlaced;

@EventHandler
final class Counting {
    @Handle
    void on(OrderPlaced event) {}
}
