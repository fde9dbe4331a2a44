package dev.typecase.processor.tables;

import dev.typecase.processor.model.Position;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A column.
 *
 * @param name the name itself, not quoted
 * @param kind what it holds
 * @param nullable whether it may be missing
 * @param maxLength how long its text may be
 * @param fallback the text of the field's {@code @Default}
 * @param field the field that it holds, for messages: {@code Order.price.amount}; what it is where it holds none
 * @param position the field
 */
public record ColumnLayout(
        String name,
        ColumnKind kind,
        boolean nullable,
        OptionalLong maxLength,
        Optional<String> fallback,
        String field,
        Position position) {}
