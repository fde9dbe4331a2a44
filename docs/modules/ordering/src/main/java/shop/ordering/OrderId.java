package shop.ordering;

import java.util.UUID;

public record OrderId(UUID value) {}
