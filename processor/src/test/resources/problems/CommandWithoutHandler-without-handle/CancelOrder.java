package shop;

import dev.typecase.Command;

@Command
public record CancelOrder(String code) {}
