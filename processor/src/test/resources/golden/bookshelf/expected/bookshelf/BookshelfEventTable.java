package bookshelf;

import bookshelf.ordering.OrderConfirmedConstraints;
import bookshelf.ordering.OrderConfirmedMapping;
import bookshelf.ordering.OrderEvent;
import bookshelf.ordering.OrderNotificationsEntry;
import bookshelf.ordering.OrderShippedConstraints;
import bookshelf.ordering.OrderShippedMapping;
import dev.typecase.EventMetadata;
import dev.typecase.Processing;
import dev.typecase.StartFrom;
import dev.typecase.engine.EventTable;
import dev.typecase.engine.Reactions;
import dev.typecase.engine.Subscription;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.validation.Violations;
import java.util.List;
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
    private static final int ORDER_NOTIFICATIONS = 0;

    private final BookshelfDomain domain;

    BookshelfEventTable(BookshelfDomain domain) {
        this.domain = domain;
    }

    @Override
    public int size() {
        return 2;
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

    @Override
    public void write(int type, Object event, StateWriter out) {
        switch (type) {
            case ORDER_CONFIRMED -> OrderConfirmedMapping.write((OrderEvent.OrderConfirmed) event, out);
            case ORDER_SHIPPED -> OrderShippedMapping.write((OrderEvent.OrderShipped) event, out);
            default -> throw unknown(type);
        }
    }

    @Override
    public Object read(int type, StateReader in) {
        return switch (type) {
            case ORDER_CONFIRMED -> OrderConfirmedMapping.read(in);
            case ORDER_SHIPPED -> OrderShippedMapping.read(in);
            default -> throw unknown(type);
        };
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.of(
                new Subscription("OrderNotifications", Processing.SYNC, StartFrom.BEGINNING, false));
    }

    @Override
    public boolean subscribes(int subscription, int type) {
        return switch (type) {
            case ORDER_CONFIRMED -> subscription == ORDER_NOTIFICATIONS;
            case ORDER_SHIPPED -> subscription == ORDER_NOTIFICATIONS;
            default -> throw unknown(type);
        };
    }

    @Override
    public void deliver(int subscription, int type, Object event, EventMetadata metadata,
            Reactions reactions) {
        switch (type) {
            case ORDER_CONFIRMED -> orderConfirmed(
                    subscription, (OrderEvent.OrderConfirmed) event, metadata, reactions);
            case ORDER_SHIPPED -> orderShipped(subscription, (OrderEvent.OrderShipped) event, metadata, reactions);
            default -> throw unknown(type);
        }
    }

    private void orderConfirmed(OrderEvent.OrderConfirmed event, EventMetadata metadata,
            Reactions reactions) {
        orderNotificationsOnOrderConfirmed(event, metadata, reactions);
    }

    private void orderConfirmed(int subscription, OrderEvent.OrderConfirmed event,
            EventMetadata metadata, Reactions reactions) {
        switch (subscription) {
            case ORDER_NOTIFICATIONS -> orderNotificationsOnOrderConfirmed(event, metadata, reactions);
            default -> {
                // Of no concern to it.
            }
        }
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

    private void orderShipped(int subscription, OrderEvent.OrderShipped event,
            EventMetadata metadata, Reactions reactions) {
        switch (subscription) {
            case ORDER_NOTIFICATIONS -> orderNotificationsOnOrderShipped(event, metadata, reactions);
            default -> {
                // Of no concern to it.
            }
        }
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
