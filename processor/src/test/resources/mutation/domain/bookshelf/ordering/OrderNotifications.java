package bookshelf.ordering;

import bookshelf.ordering.OrderEvent.OrderConfirmed;
import bookshelf.ordering.OrderEvent.OrderShipped;
import bookshelf.shared.Notifier;
import dev.typecase.EventHandler;
import dev.typecase.Handle;

/** Keeps customers informed. */
@EventHandler
final class OrderNotifications {

    private final Notifier notifier;

    OrderNotifications(Notifier notifier) {
        this.notifier = notifier;
    }

    @Handle
    void on(OrderConfirmed event) {
        notifier.send("[Notification] Order " + event.orderId().value() + " confirmed for " + event.customerName());
    }

    @Handle
    void on(OrderShipped event) {
        notifier.send("[Notification] Order " + event.orderId().value() + " shipped to " + event.customerName());
    }
}
