package billing;

import javax.annotation.processing.Generated;
import shop.OrderEvent;

/** Calls the {@code @EventHandler} {@link Invoicing}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class InvoicingEntry {

    private InvoicingEntry() {}

    /** {@link Invoicing#on(OrderEvent.OrderShipped)}. */
    public static void on(OrderEvent.OrderShipped event, InvoiceRepository invoices) {
        new Invoicing(invoices).on(event);
    }
}
