package shop;

import dev.typecase.Event;
import java.util.UUID;

@Event
public record OrderPlaced(UUID orderId) implements OrderEvent {}
