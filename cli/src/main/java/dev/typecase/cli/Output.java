package dev.typecase.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints rows: as a table for people, or as one JSON object a line. */
final class Output {

    private static final JsonFactory JSON = new JsonFactory();

    private final PrintWriter out;
    private final boolean json;

    Output(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /** Rows with the same columns in the same order; values are texts, numbers and lists of texts. */
    void rows(List<Map<String, Object>> rows, String none) {
        if (json) {
            rows.forEach(row -> out.println(json(row)));
        } else if (rows.isEmpty()) {
            out.println(none);
        } else {
            table(rows);
        }
        out.flush();
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    private static String json(Map<String, Object> row) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            row.forEach((name, value) -> {
                generator.writeName(name);
                write(generator, value);
            });
            generator.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator generator, Object value) {
        if (value instanceof Number number) {
            generator.writeNumber(number.longValue());
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(element -> generator.writeString(String.valueOf(element)));
            generator.writeEndArray();
        } else {
            generator.writeString(String.valueOf(value));
        }
    }

    private void table(List<Map<String, Object>> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.copyOf(rows.get(0).keySet()));
        rows.forEach(row -> lines.add(row.values().stream().map(Output::cell).toList()));
        int columns = lines.get(0).size();
        int[] widths = new int[columns];
        lines.forEach(line -> {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        });
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String cell = line.get(column);
                text.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static String cell(Object value) {
        String text = value instanceof List<?> list
                ? String.join(" ", list.stream().map(String::valueOf).toList())
                : String.valueOf(value);
        // What others have written must not steer a terminal.
        return text.replaceAll("\\R", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
