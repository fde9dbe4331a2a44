package dev.typecase.benchmarks.command.axon;

import java.util.UUID;

/** Copies of a book have come in. */
public record InventoryStocked(UUID inventoryId, UUID bookId, String title, int quantity) {}
