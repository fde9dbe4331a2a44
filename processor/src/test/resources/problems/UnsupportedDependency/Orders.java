package shop;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
final class Orders {
    Orders(int limit, String[] names) {}

    @Handle
    void placeOrder(PlaceOrder command) {}
}
