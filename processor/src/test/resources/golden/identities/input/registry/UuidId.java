package registry;

import java.util.UUID;

public record UuidId(UUID value) {}
