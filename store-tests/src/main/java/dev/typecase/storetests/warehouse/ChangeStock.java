package dev.typecase.storetests.warehouse;

import dev.typecase.Command;

/** Adds to an item's stock, or takes from it. */
@Command
public record ChangeStock(ItemId itemId, int by) {}
