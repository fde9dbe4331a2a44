package shop;

import dev.typecase.Command;
import java.util.UUID;

@Command
public record ReserveStock(UUID orderId) {}
