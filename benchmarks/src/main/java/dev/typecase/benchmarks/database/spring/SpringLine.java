package dev.typecase.benchmarks.database.spring;

import java.math.BigDecimal;
import org.springframework.data.relational.core.mapping.Table;

/** A line. */
@Table("purchase_lines")
public record SpringLine(String product, int quantity, BigDecimal price) {}
