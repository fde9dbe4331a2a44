package shop;

import dev.typecase.Command;
import java.util.UUID;

@Command
public record CancelOrder(UUID orderId) {}
