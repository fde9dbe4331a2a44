package bookshelf.ordering;

import bookshelf.ordering.OrderEvent.OrderConfirmed;
import bookshelf.ordering.OrderEvent.OrderShipped;
import dev.typecase.EventHandler;
import dev.typecase.Handle;

@EventHandler
final class OrderNotifications {
    private final Notifier notifier;

    OrderNotifications(Notifier notifier) {
        this.notifier = notifier;
    }

    @Handle
    void on(OrderConfirmed event) {
        notifier.send("Order " + event.orderId() + " confirmed for " + event.customerName());
    }

    @Handle
    void on(OrderShipped event) {
        notifier.send("Order " + event.orderId() + " shipped to " + event.customerName());
    }
}
