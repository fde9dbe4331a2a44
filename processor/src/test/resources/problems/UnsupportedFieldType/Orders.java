package shop;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
final class Orders {
    @Handle
    void placeOrder(PlaceOrder command) {}
}
