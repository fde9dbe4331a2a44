package dev.typecase.storetests.warehouse;

import dev.typecase.ValueObject;
import org.jspecify.annotations.Nullable;

/** Where something stands. */
@ValueObject
public record Place(String aisle, @Nullable Integer level) {}
