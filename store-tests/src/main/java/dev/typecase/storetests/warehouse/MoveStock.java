package dev.typecase.storetests.warehouse;

import dev.typecase.Command;
import jakarta.validation.constraints.Positive;

/** Takes from one item and gives to another. */
@Command
public record MoveStock(ItemId from, ItemId to, @Positive int quantity) {}
