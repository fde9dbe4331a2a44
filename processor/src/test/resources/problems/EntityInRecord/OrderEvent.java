package shop;

import dev.typecase.Event;
import java.util.List;
import java.util.UUID;

public sealed interface OrderEvent {

    @Event
    record OrderPlaced(UUID orderId, List<Item> items) implements OrderEvent {}
}
