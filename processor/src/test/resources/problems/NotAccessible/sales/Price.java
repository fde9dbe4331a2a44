package shop.sales;

import dev.typecase.Command;
import java.util.UUID;

@Command
public record Price(UUID orderId) {}
