package billing;

import dev.typecase.EventMetadata;
import dev.typecase.Processing;
import dev.typecase.StartFrom;
import dev.typecase.engine.EventTable;
import dev.typecase.engine.Reaction;
import dev.typecase.engine.Reactions;
import dev.typecase.engine.Subscription;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.OrderEvent;
import shop.OrderShippedConstraints;
import shop.OrderShippedMapping;

/**
 * Which handlers an event of the billing domain goes to. They run in the order in which they stand here.
 *
 * <pre>
 * OrderShipped  Invoicing.on
 * </pre>
 */
@Generated("dev.typecase.processor.DomainProcessor")
final class BillingEventTable implements EventTable {

    private static final int ORDER_SHIPPED = 0;
    private static final int INVOICING = 0;

    private final BillingDomain domain;

    BillingEventTable(BillingDomain domain) {
        this.domain = domain;
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public int typeOf(Object event) {
        Class<?> type = event.getClass();
        if (type == OrderEvent.OrderShipped.class) {
            return ORDER_SHIPPED;
        }
        return UNKNOWN;
    }

    @Override
    public String name(int type) {
        return switch (type) {
            case ORDER_SHIPPED -> "OrderShipped";
            default -> throw unknown(type);
        };
    }

    @Override
    public int schemaVersion(int type) {
        return switch (type) {
            case ORDER_SHIPPED -> 1;
            default -> throw unknown(type);
        };
    }

    @Override
    public void check(int type, Object event, Violations violations) {
        switch (type) {
            case ORDER_SHIPPED -> OrderShippedConstraints.check((OrderEvent.OrderShipped) event, violations);
            default -> throw unknown(type);
        }
    }

    @Override
    public void dispatch(int type, Object event, EventMetadata metadata, Reactions reactions) {
        switch (type) {
            case ORDER_SHIPPED -> orderShipped((OrderEvent.OrderShipped) event, metadata, reactions);
            default -> throw unknown(type);
        }
    }

    @Override
    public void write(int type, Object event, StateWriter out) {
        switch (type) {
            case ORDER_SHIPPED -> OrderShippedMapping.write((OrderEvent.OrderShipped) event, out);
            default -> throw unknown(type);
        }
    }

    @Override
    public Object read(int type, StateReader in) {
        return switch (type) {
            case ORDER_SHIPPED -> OrderShippedMapping.read(in);
            default -> throw unknown(type);
        };
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.of(
                new Subscription("Invoicing", Processing.SYNC, StartFrom.BEGINNING, true));
    }

    @Override
    public boolean subscribes(int subscription, int type) {
        return switch (type) {
            case ORDER_SHIPPED -> subscription == INVOICING;
            default -> throw unknown(type);
        };
    }

    @Override
    public void deliver(int subscription, int type, Object event, EventMetadata metadata,
            Reactions reactions) {
        switch (type) {
            case ORDER_SHIPPED -> orderShipped(subscription, (OrderEvent.OrderShipped) event, metadata, reactions);
            default -> throw unknown(type);
        }
    }

    private void orderShipped(OrderEvent.OrderShipped event, EventMetadata metadata,
            Reactions reactions) {
        invoicingOnOrderShipped(event, metadata, reactions);
    }

    private void orderShipped(int subscription, OrderEvent.OrderShipped event,
            EventMetadata metadata, Reactions reactions) {
        switch (subscription) {
            case INVOICING -> invoicingOnOrderShipped(event, metadata, reactions);
            default -> {
                // Of no concern to it.
            }
        }
    }

    /** {@link Invoicing#on(OrderEvent.OrderShipped)}. */
    private void invoicingOnOrderShipped(OrderEvent.OrderShipped event, EventMetadata metadata,
            Reactions reactions) {
        try (Reaction reaction = reactions.begin(metadata)) {
            do {
                InvoicingEntry.on(event, new InvoiceRepository(reaction.open()));
            } while (!reaction.commit());
        } catch (Throwable failure) {
            reactions.failed("Invoicing.on", event, metadata, failure);
        }
    }

    private static IllegalArgumentException unknown(int type) {
        return new IllegalArgumentException("The billing domain has no event of type " + type);
    }
}
