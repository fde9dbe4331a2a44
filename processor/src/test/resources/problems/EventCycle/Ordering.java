package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import shop.StockEvent.StockMissing;
import shop.StockEvent.StockReserved;

@EventHandler
final class Ordering {
    private final OrderRepository orders;

    Ordering(OrderRepository orders) {
        this.orders = orders;
    }

    /** Ends here: nothing follows from a confirmed order. */
    @Handle
    void on(StockReserved event) {
        Order order = orders.get(event.orderId());
        order.confirm();
        orders.add(order);
    }

    /** Tried again at once, and for ever. */
    @Handle
    void on(StockMissing event) {
        Order order = orders.get(event.orderId());
        order.hold();
        orders.add(order);
    }
}
