package shop;

import java.util.UUID;

public record ProductId(UUID value) {}
