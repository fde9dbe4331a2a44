package bookshelf.ordering;

import dev.typecase.Event;
import dev.typecase.Unhandled;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What can happen to an {@link Order}. */
public sealed interface OrderEvent {

    /** The customer has sent the order. */
    @Event
    @Unhandled("the shop looks at its open orders every morning; nobody is told at once")
    record OrderPlaced(
            OrderId orderId, @NotBlank @Size(max = 150) String customerName, int totalItems) implements OrderEvent {}

    /** The shop has accepted the order. */
    @Event
    record OrderConfirmed(
            OrderId orderId, @NotBlank @Size(max = 150) String customerName) implements OrderEvent {}

    /** The parcel is on its way. */
    @Event
    record OrderShipped(
            OrderId orderId, @NotBlank @Size(max = 150) String customerName) implements OrderEvent {}
}
