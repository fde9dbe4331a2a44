package billing;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;
import shop.Orders;

@CommandHandler
final class Invoicing {
    private final Orders orders;

    Invoicing(Orders orders) {
        this.orders = orders;
    }

    @Handle
    boolean sendInvoice(SendInvoice command) {
        return orders.existsByNumber(command.number());
    }
}
