package bookshelf.ordering;

import javax.annotation.processing.Generated;

/**
 * Calls the {@code @EventHandler} {@link OrderNotifications}, which the domain's own package may not be able to reach.
 */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderNotificationsEntry {

    private OrderNotificationsEntry() {}

    /** {@link OrderNotifications#on(OrderEvent.OrderConfirmed)}. */
    public static void on(OrderEvent.OrderConfirmed event, Notifier notifier) {
        new OrderNotifications(notifier).on(event);
    }

    /** {@link OrderNotifications#on(OrderEvent.OrderShipped)}. */
    public static void on(OrderEvent.OrderShipped event, Notifier notifier) {
        new OrderNotifications(notifier).on(event);
    }
}
