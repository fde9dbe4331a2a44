package dev.typecase.storetests.warehouse;

import dev.typecase.Command;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** Stores a new item. */
@Command
public record StoreItem(
        @NotBlank @Size(max = 40) String name,
        @PositiveOrZero int quantity) {}
