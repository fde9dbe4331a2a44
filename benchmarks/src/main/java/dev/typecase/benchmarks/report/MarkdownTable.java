package dev.typecase.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown; the first column is text, the others are numbers. */
public final class MarkdownTable {

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table of these columns. */
    public MarkdownTable(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row. */
    public MarkdownTable row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells + " does not fit under " + columns);
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** The table's lines. */
    public String text() {
        String rule = "|---|" + "---:|".repeat(columns.size() - 1) + "\n";
        return line(columns) + rule + rows.stream().map(MarkdownTable::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
