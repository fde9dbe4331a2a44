package dev.typecase.storetests.herbarium;

import dev.typecase.ValueObject;
import org.jspecify.annotations.Nullable;

/** A value in which everything may be missing, and which may be missing itself. */
@ValueObject
public record Remark(@Nullable String text, @Nullable Family family) {}
