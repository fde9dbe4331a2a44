package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import shop.OrderEvent.OrderDelayed;
import shop.OrderEvent.OrderPlaced;

/** Sends a command for what is placed, and again for what was delayed. */
@EventHandler
final class Stocking {
    private final ShopCommands shop;

    Stocking(ShopCommands shop) {
        this.shop = shop;
    }

    @Handle
    void on(OrderPlaced event) {
        shop.process(new ReserveStock(event.orderId()));
    }

    @Handle
    void on(OrderDelayed event) {
        shop.process(ReserveStockBuilder.builder().orderId(event.orderId()).build());
    }
}
