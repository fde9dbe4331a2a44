package dev.typecase.processor.migrations;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A snapshot as text, which people read and version control merges: a line for each thing, in an order that does not depend
 * on that of the source.
 */
public final class SnapshotText {

    /** The form of the text. A later one may say more, which this version would not see. */
    static final int FORMAT = 1;

    private SnapshotText() {}

    /** The whole file. */
    public static String of(String domain, Snapshot snapshot) {
        StringBuilder text =
                new StringBuilder("# The tables of " + domain + " as its migrations leave them, in any database.\n"
                        + "# Commit this file together with the migrations. Typecase writes it; do not edit it.\n"
                        + "format " + FORMAT + "\nstore " + StoreTables.VERSION + "\n");
        snapshot.tables().values().forEach(table -> append(text, table));
        return text.toString();
    }

    private static void append(StringBuilder text, TableShape table) {
        text.append("\ntable ").append(quoted(table.name()));
        table.parent().ifPresent(parent -> text.append(" in ").append(quoted(parent)));
        text.append("\n  key ").append(list(table.key())).append('\n');
        table.columns()
                .values()
                .forEach(column -> text.append("  column ")
                        .append(quoted(column.name()))
                        .append(' ')
                        .append(column.type())
                        .append('\n'));
        table.indexes()
                .values()
                .forEach(index -> text.append(index.unique() ? "  unique " : "  index ")
                        .append(quoted(index.name()))
                        .append(" on ")
                        .append(list(index.columns()))
                        .append('\n'));
    }

    private static String list(Collection<String> names) {
        return names.stream().map(SnapshotText::quoted).collect(Collectors.joining(" "));
    }

    /** A name as one word: as it is where it is a plain one. */
    static String quoted(String name) {
        if (name.matches("[a-z_][a-z0-9_]*")) {
            return name;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : name.toCharArray()) {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < ' ' || character == '\u2028' || character == '\u2029' || character == '\u0085') {
                quoted.append(String.format("\\u%04x", (int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }
}
