package billing;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;
import shop.OrderRepository;

@CommandHandler
final class Invoicing {
    private final OrderRepository orders;

    Invoicing(OrderRepository orders) {
        this.orders = orders;
    }

    @Handle
    void sendInvoice(SendInvoice command) {
        orders.get(command.orderId());
    }
}
