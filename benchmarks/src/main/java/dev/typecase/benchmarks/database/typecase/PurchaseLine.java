package dev.typecase.benchmarks.database.typecase;

import dev.typecase.ValueObject;
import java.math.BigDecimal;

/** What is bought, and how many. */
@ValueObject
public record PurchaseLine(String product, int quantity, BigDecimal price) {}
