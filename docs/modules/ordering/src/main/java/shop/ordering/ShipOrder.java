package shop.ordering;

import dev.typecase.Command;

@Command
public record ShipOrder(OrderId orderId) {}
