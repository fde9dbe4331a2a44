package shop.sales;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
final class Orders {
    @Handle
    void placeOrder(PlaceOrder command) {}

    @Handle
    Receipt price(Price command) {
        return new Receipt(command.orderId());
    }
}
