package shop.sales;

import dev.typecase.Command;
import java.util.UUID;

@Command
record PlaceOrder(UUID orderId) {}
