package shop;

import dev.typecase.Command;
import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
final class Ordering {
    private final OrderRepository orders;

    Ordering(OrderRepository orders) {
        this.orders = orders;
    }

    @Handle
    void place(PlaceOrder command) {
        orders.add(OrderBuilder.builder().build());
    }

    @Command
    record PlaceOrder(String customer) {}
}
