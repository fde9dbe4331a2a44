package shop;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
final class Orders {

    private final ShopDomain shop;
    private final Order order;

    Orders(ShopDomain shop, Order order, PlaceOrder last) {
        this.shop = shop;
        this.order = order;
    }

    @Handle
    void place(PlaceOrder command) {}
}
