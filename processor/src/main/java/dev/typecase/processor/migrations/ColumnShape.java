package dev.typecase.processor.migrations;

import dev.typecase.processor.tables.ColumnKind;
import dev.typecase.processor.tables.ColumnLayout;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * A column, as far as databases know it.
 *
 * @param name the name itself, not quoted
 * @param kind what it holds
 * @param optional whether it may be missing
 * @param maxLength how long its text may be
 */
public record ColumnShape(String name, ColumnKind kind, boolean optional, OptionalLong maxLength) {

    static ColumnShape of(ColumnLayout column) {
        return new ColumnShape(column.name(), column.kind(), column.nullable(), column.maxLength());
    }

    /** Without its name, as a snapshot has it: {@code string(200) optional}. */
    String type() {
        return kindName(kind)
                + (maxLength.isPresent() ? "(" + maxLength.getAsLong() + ")" : "")
                + (optional ? " optional" : "");
    }

    static String kindName(ColumnKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
