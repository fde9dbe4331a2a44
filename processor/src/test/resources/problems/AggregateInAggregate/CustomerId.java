package shop;

import java.util.UUID;

public record CustomerId(UUID value) {}
