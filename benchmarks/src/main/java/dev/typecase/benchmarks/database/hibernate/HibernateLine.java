package dev.typecase.benchmarks.database.hibernate;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A line. */
@Embeddable
public record HibernateLine(String product, int quantity, BigDecimal price) {}
