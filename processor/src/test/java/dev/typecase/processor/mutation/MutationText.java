package dev.typecase.processor.mutation;

import dev.typecase.processor.mutation.Mutation.Edit;
import java.util.ArrayList;
import java.util.List;

/** One mutation as it is written. */
final class MutationText {

    private final List<String> lines;
    private final String domain;
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final List<String> more = new ArrayList<>();
    private final List<String> old = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private String file = "";
    private boolean isNew;
    private boolean stops;

    MutationText(List<String> lines, String domain) {
        this.lines = List.copyOf(lines);
        this.domain = domain;
    }

    Mutation mutation() {
        for (String line : lines.subList(1, lines.size())) {
            String rest = line.substring(Math.min(line.length(), 2));
            switch (line.substring(0, line.indexOf(' ') < 0 ? line.length() : line.indexOf(' '))) {
                case "in" -> file(line.substring(3), false);
                case "new" -> file(line.substring(4), true);
                case "delete" -> delete(line.substring(7));
                case "run" -> statements.add(line.substring(4));
                case "!" -> expected.add(rest);
                case "~" -> more.add(rest);
                case "?" -> stops = true;
                case "+", "|" -> added.add(rest);
                case "-" -> old(rest);
                default -> throw new AssertionError(lines.get(0) + ": " + line);
            }
        }
        close();
        return new Mutation(domain, lines.get(0).substring(3), edits, statements, expected, more, stops);
    }

    private void file(String name, boolean created) {
        close();
        file = domain + "/" + name;
        isNew = created;
    }

    private void delete(String name) {
        close();
        edits.add(new Edit.Delete(domain + "/" + name));
    }

    private void old(String text) {
        if (!added.isEmpty()) {
            close();
        }
        old.add(text);
    }

    private void close() {
        if (isNew) {
            edits.add(new Edit.Write(file, String.join("\n", added) + "\n"));
            isNew = false;
        } else if (!old.isEmpty()) {
            edits.add(new Edit.Replace(file, String.join("\n", old), String.join("\n", added)));
        }
        old.clear();
        added.clear();
    }
}
