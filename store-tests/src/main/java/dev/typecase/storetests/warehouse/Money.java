package dev.typecase.storetests.warehouse;

import dev.typecase.Default;
import dev.typecase.ValueObject;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** An amount of money. */
@ValueObject
public record Money(
        @Default("EUR") @Size(min = 3, max = 3) String currency,
        @PositiveOrZero BigDecimal amount) {}
