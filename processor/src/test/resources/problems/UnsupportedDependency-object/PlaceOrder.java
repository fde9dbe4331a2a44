package shop;

import dev.typecase.Command;

@Command
public record PlaceOrder(String customer) {}
