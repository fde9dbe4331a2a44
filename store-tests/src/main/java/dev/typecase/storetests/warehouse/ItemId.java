package dev.typecase.storetests.warehouse;

import java.util.UUID;

/** Identifies an {@link Item}. */
public record ItemId(UUID value) {}
