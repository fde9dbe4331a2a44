package shop;

import dev.typecase.Event;
import java.util.UUID;

public sealed interface OrderEvent {

    @Event
    record OrderPlaced(UUID orderId) implements OrderEvent {}

    non-sealed interface Late extends OrderEvent {}
}
