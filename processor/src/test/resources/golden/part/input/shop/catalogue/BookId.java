package shop.catalogue;

import java.util.UUID;

public record BookId(UUID value) {}
