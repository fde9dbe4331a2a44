package dev.typecase.benchmarks.database.typecase;

import java.util.UUID;

/** Identifies a purchase. */
public record PurchaseId(UUID value) {}
