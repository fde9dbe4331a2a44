package shop;

import java.util.UUID;

public record BookId(UUID value) {}
