package bookshelf;

import bookshelf.ordering.OrderConfirmedConstraints;
import bookshelf.ordering.OrderEvent;
import bookshelf.ordering.OrderNotificationsEntry;
import bookshelf.ordering.OrderShippedConstraints;
import dev.typecase.EventMetadata;
import dev.typecase.engine.EventTable;
import dev.typecase.engine.Reactions;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Which handlers an event of the bookshelf domain goes to. They run in the order in which they stand here.
 *
 * <pre>
 * OrderConfirmed  OrderNotifications.on
 * OrderShipped    OrderNotifications.on
 * </pre>
 */
@Generated("dev.typecase.processor.DomainProcessor")
final class BookshelfEventTable implements EventTable {

    private static final int ORDER_CONFIRMED = 0;
    private static final int ORDER_SHIPPED = 1;

    private final BookshelfDomain domain;

    BookshelfEventTable(BookshelfDomain domain) {
        this.domain = domain;
    }

    @Override
    public int typeOf(Object event) {
        Class<?> type = event.getClass();
        if (type == OrderEvent.OrderConfirmed.class) {
            return ORDER_CONFIRMED;
        }
        if (type == OrderEvent.OrderShipped.class) {
            return ORDER_SHIPPED;
        }
        return UNKNOWN;
    }

    @Override
    public String name(int type) {
        return switch (type) {
            case ORDER_CONFIRMED -> "OrderConfirmed";
            case ORDER_SHIPPED -> "OrderShipped";
            default -> throw unknown(type);
        };
    }

    @Override
    public int schemaVersion(int type) {
        return switch (type) {
            case ORDER_CONFIRMED -> 1;
            case ORDER_SHIPPED -> 1;
            default -> throw unknown(type);
        };
    }

    @Override
    public void check(int type, Object event, Violations violations) {
        switch (type) {
            case ORDER_CONFIRMED -> OrderConfirmedConstraints.check((OrderEvent.OrderConfirmed) event, violations);
            case ORDER_SHIPPED -> OrderShippedConstraints.check((OrderEvent.OrderShipped) event, violations);
            default -> throw unknown(type);
        }
    }

    @Override
    public void dispatch(int type, Object event, EventMetadata metadata, Reactions reactions) {
        switch (type) {
            case ORDER_CONFIRMED -> orderConfirmed((OrderEvent.OrderConfirmed) event, metadata, reactions);
            case ORDER_SHIPPED -> orderShipped((OrderEvent.OrderShipped) event, metadata, reactions);
            default -> throw unknown(type);
        }
    }

    private void orderConfirmed(OrderEvent.OrderConfirmed event, EventMetadata metadata,
            Reactions reactions) {
        orderNotificationsOnOrderConfirmed(event, metadata, reactions);
    }

    /** {@code OrderNotifications.on}. */
    private void orderNotificationsOnOrderConfirmed(OrderEvent.OrderConfirmed event,
            EventMetadata metadata, Reactions reactions) {
        try {
            OrderNotificationsEntry.on(event, domain.notifier);
        } catch (Throwable failure) {
            reactions.failed("OrderNotifications.on", event, metadata, failure);
        }
    }

    private void orderShipped(OrderEvent.OrderShipped event, EventMetadata metadata,
            Reactions reactions) {
        orderNotificationsOnOrderShipped(event, metadata, reactions);
    }

    /** {@code OrderNotifications.on}. */
    private void orderNotificationsOnOrderShipped(OrderEvent.OrderShipped event,
            EventMetadata metadata, Reactions reactions) {
        try {
            OrderNotificationsEntry.on(event, domain.notifier);
        } catch (Throwable failure) {
            reactions.failed("OrderNotifications.on", event, metadata, failure);
        }
    }

    private static IllegalArgumentException unknown(int type) {
        return new IllegalArgumentException("The bookshelf domain has no event of type " + type);
    }
}
