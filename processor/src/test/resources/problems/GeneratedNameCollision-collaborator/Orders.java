package shop;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
final class Orders {
    Orders(shop.mail.Sender mail, shop.text.Sender text) {}

    @Handle
    void placeOrder(PlaceOrder command) {}
}
