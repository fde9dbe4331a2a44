package shop;

import dev.typecase.IntegrationEvent;
import java.util.UUID;

@IntegrationEvent
public record OrderShipped(UUID orderId) {}
