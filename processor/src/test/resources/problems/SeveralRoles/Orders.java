package shop;

import dev.typecase.CommandHandler;
import dev.typecase.EventHandler;
import dev.typecase.Handle;

@CommandHandler
@EventHandler
final class Orders {
    @Handle
    void placeOrder(PlaceOrder command) {}

    @Handle
    void on(OrderEvent event) {}
}
