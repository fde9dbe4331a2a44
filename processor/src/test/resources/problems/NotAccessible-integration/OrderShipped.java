package shop;

import dev.typecase.Event;
import dev.typecase.IntegrationEvent;
import java.util.UUID;

@Event
@IntegrationEvent
record OrderShipped(UUID orderId) {}
