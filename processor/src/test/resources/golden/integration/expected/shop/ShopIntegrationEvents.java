package shop;

import dev.typecase.EventMetadata;
import javax.annotation.processing.Generated;

/**
 * Takes the events of the shop domain that other domains handle; the application passes them on.
 *
 * <p>It is called when they are committed, behind the domain's own handlers. What it throws is a failed reaction.
 */
@Generated("dev.typecase.processor.DomainProcessor")
@FunctionalInterface
public interface ShopIntegrationEvents {

    /** Takes {@link OrderEvent.OrderShipped}. */
    void on(OrderEvent.OrderShipped event, EventMetadata metadata);
}
