package billing;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import shop.OrderEvent.OrderShipped;

@EventHandler
final class Invoicing {
    private final InvoiceRepository invoices;

    Invoicing(InvoiceRepository invoices) {
        this.invoices = invoices;
    }

    @Handle
    void on(OrderShipped event) {
        invoices.add(InvoiceBuilder.builder().id(event.orderId()).build());
    }
}
