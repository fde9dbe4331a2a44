package dev.typecase.storetests.herbarium;

import dev.typecase.ValueObject;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** From a number to another one. */
@ValueObject
public record Range(BigDecimal low, @Nullable BigDecimal high) {}
