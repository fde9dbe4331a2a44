package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import shop.OrderEvent.OrderPlaced;
import shop.OrderEvent.OrderShipped;

@EventHandler
final class Statistics {
    @Handle
    void count(OrderPlaced event) {}

    void count(OrderShipped event) {}

    @SuppressWarnings("typecase:MissingHandle")
    public void replay(OrderEvent event) {}

    private void log(OrderEvent event) {}

    static void print(OrderEvent event) {}

    void other(String text) {}
}
