package dev.typecase.storetests.warehouse;

import dev.typecase.ValueObject;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Where a {@link Shipment} goes. */
@ValueObject
public record Address(
        @NotBlank String street,
        @NotBlank String city,
        @Nullable String country) {}
