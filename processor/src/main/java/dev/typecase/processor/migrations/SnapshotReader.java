package dev.typecase.processor.migrations;

import dev.typecase.processor.migrations.UnreadableSnapshotException.Reason;
import dev.typecase.processor.tables.ColumnKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SnapshotText} has written, and says of a line that is something else where it is. */
public final class SnapshotReader {

    private static final Pattern WORD = Pattern.compile("\\s*(\"((?:[^\"\\\\]|\\\\.)*)\"|[^\\s\"]+)(?=\\s|$)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-f]{4})|.)");
    private static final Pattern TYPE = Pattern.compile("([a-z_]+)(?:\\((\\d{1,10})\\))?");
    private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");

    private final SortedMap<String, TableShape> tables = new TreeMap<>();
    private @Nullable Table open;
    private boolean format;
    private int number;

    /** A table that is being read. */
    private static final class Table {
        private final String name;
        private final Optional<String> parent;
        private final int line;
        private List<String> key = List.of();
        private final SortedMap<String, ColumnShape> columns = new TreeMap<>();
        private final SortedMap<String, IndexShape> indexes = new TreeMap<>();

        private Table(String name, Optional<String> parent, int line) {
            this.name = name;
            this.parent = parent;
            this.line = line;
        }
    }

    private SnapshotReader() {}

    /**
     * Reads a snapshot.
     *
     * @throws UnreadableSnapshotException where the text is none
     */
    public static Snapshot read(String text) throws UnreadableSnapshotException {
        return new SnapshotReader().all(text);
    }

    private Snapshot all(String text) throws UnreadableSnapshotException {
        for (String line : text.split("\\r?\\n", -1)) {
            number++;
            if (CONFLICT.matcher(line).matches()) {
                throw new UnreadableSnapshotException(Reason.CONFLICT, number, line);
            }
        }
        number = 0;
        for (String line : text.split("\\r?\\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                line(line, words(line));
            }
        }
        if (!format) {
            throw unknown("it has no line  format " + SnapshotText.FORMAT);
        }
        close();
        for (TableShape table : tables.values()) {
            if (table.parent().filter(parent -> !tables.containsKey(parent)).isPresent()) {
                throw unknown("the table " + table.name() + " is in one that is not there");
            }
        }
        return new Snapshot(tables);
    }

    private void line(String line, List<String> words) throws UnreadableSnapshotException {
        String first = words.get(0);
        if (first.equals("format") && words.size() == 2) {
            format = true;
            version(words.get(1), SnapshotText.FORMAT);
        } else if (!format) {
            throw unknown("before the line  format " + SnapshotText.FORMAT + "  stands: " + line.strip());
        } else if (first.equals("store") && words.size() == 2) {
            version(words.get(1), StoreTables.VERSION);
        } else if (first.equals("table")
                && (words.size() == 2 || words.size() == 4 && words.get(2).equals("in"))) {
            close();
            open = new Table(words.get(1), words.size() == 4 ? Optional.of(words.get(3)) : Optional.empty(), number);
        } else if (open == null || !inTable(open, first, words.subList(1, words.size()))) {
            throw unknown("it is no line of a snapshot: " + line.strip());
        }
    }

    private void version(String word, int known) throws UnreadableSnapshotException {
        if (!word.matches("[1-9]\\d{0,8}")) {
            throw unknown("it is no number: " + word);
        }
        if (Integer.parseInt(word) > known) {
            throw new UnreadableSnapshotException(Reason.NEWER, number, word);
        }
    }

    private boolean inTable(Table table, String first, List<String> words) throws UnreadableSnapshotException {
        switch (first) {
            case "key" -> {
                table.key = words;
                return !words.isEmpty();
            }
            case "column" -> {
                return words.size() >= 2 && column(table, words);
            }
            case "unique", "index" -> {
                return words.size() >= 3
                        && words.get(1).equals("on")
                        && table.indexes.put(
                                        words.get(0),
                                        new IndexShape(
                                                words.get(0), first.equals("unique"), words.subList(2, words.size())))
                                == null;
            }
            default -> {
                return false;
            }
        }
    }

    private static boolean column(Table table, List<String> words) {
        Matcher type = TYPE.matcher(words.get(1));
        boolean optional = words.size() == 3 && words.get(2).equals("optional");
        if (!type.matches() || words.size() > 2 && !optional) {
            return false;
        }
        Optional<ColumnKind> kind = Arrays.stream(ColumnKind.values())
                .filter(known -> ColumnShape.kindName(known).equals(type.group(1)))
                .findFirst();
        String length = type.group(2);
        return kind.isPresent()
                && table.columns.put(
                                words.get(0),
                                new ColumnShape(
                                        words.get(0),
                                        kind.get(),
                                        optional,
                                        length == null
                                                ? OptionalLong.empty()
                                                : OptionalLong.of(Long.parseLong(length))))
                        == null;
    }

    private void close() throws UnreadableSnapshotException {
        if (open == null) {
            return;
        }
        Table table = open;
        number = table.line;
        if (table.key.isEmpty() || !table.columns.keySet().containsAll(table.key)) {
            throw unknown("the table " + table.name + " has no key, or one of columns that it does not have");
        }
        if (tables.put(table.name, new TableShape(table.name, table.parent, table.key, table.columns, table.indexes))
                != null) {
            throw unknown("it has the table " + table.name + " twice");
        }
    }

    private List<String> words(String line) throws UnreadableSnapshotException {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        int end = 0;
        while (word.find() && word.start() == end) {
            String quoted = word.group(2);
            words.add(quoted == null ? word.group(1) : unescaped(quoted));
            end = word.end();
        }
        if (!line.substring(end).isBlank()) {
            throw unknown("it is no line of a snapshot: " + line.strip());
        }
        return words;
    }

    private static String unescaped(String quoted) {
        return ESCAPE.matcher(quoted)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2) == null
                                ? found.group(1)
                                : String.valueOf((char) Integer.parseInt(found.group(2), 16))));
    }

    private UnreadableSnapshotException unknown(String what) {
        return new UnreadableSnapshotException(Reason.UNKNOWN, number, what);
    }
}
