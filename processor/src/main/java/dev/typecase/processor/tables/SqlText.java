package dev.typecase.processor.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The statements that read and write the rows of one table. */
public final class SqlText {

    /** What the aggregate's own table is called where others are read together with it. */
    private static final String ROOT = "root";

    private static final int WIDTH = 72;

    private static final String VERSION = "typecase_version";
    private static final String SEQUENCE = "typecase_sequence";

    private final TableLayout table;
    private final TableLayout root;

    /** The statements of one of an aggregate's tables. */
    public SqlText(TableLayout table, AggregateTables tables) {
        this.table = table;
        this.root = tables.root();
    }

    /** Reads all rows. */
    public String select() {
        String rootTable = SqlNames.quoted(root.name()) + " " + ROOT;
        if (table.isRoot()) {
            return "select " + list(Stream.concat(Stream.of(VERSION, SEQUENCE), names(0)), ROOT + ".") + "\nfrom "
                    + rootTable;
        }
        String identity = ROOT + "." + SqlNames.quoted(root.columns().get(0).name());
        Stream<String> columns =
                Stream.concat(Stream.of(ROOT + "." + VERSION, identity), names(1).map(name -> "part." + name));
        return "select " + list(columns.toList()) + "\nfrom " + rootTable + "\nleft join "
                + SqlNames.quoted(table.name()) + " part on part." + name(0) + " = " + identity;
    }

    /** Adds a row. */
    public String insert() {
        List<String> columns = written(0);
        return "insert into " + SqlNames.quoted(table.name()) + " (" + list(columns) + ")\nvalues ("
                + list(Collections.nCopies(columns.size(), "?")) + ")";
    }

    /** Changes a row; empty where there is nothing in it but its key. */
    public String update() {
        List<String> columns = written(table.keys());
        if (columns.isEmpty()) {
            return "";
        }
        return "update " + SqlNames.quoted(table.name()) + "\nset "
                + list(columns.stream().map(column -> column + " = ?").toList()) + where();
    }

    /** Takes a row away. */
    public String delete() {
        return "delete from " + SqlNames.quoted(table.name()) + where();
    }

    private String where() {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < table.keys(); i++) {
            conditions.add(name(i) + " = ?");
        }
        if (table.isRoot()) {
            conditions.add(VERSION + " = ?");
        }
        return "\nwhere " + String.join(" and ", conditions);
    }

    private List<String> written(int from) {
        List<String> columns = new ArrayList<>(names(from).toList());
        if (table.isRoot()) {
            columns.add(VERSION);
            columns.add(SEQUENCE);
        }
        return columns;
    }

    private String name(int column) {
        return SqlNames.quoted(table.columns().get(column).name());
    }

    private Stream<String> names(int from) {
        return table.columns().stream().skip(from).map(ColumnLayout::name).map(SqlNames::quoted);
    }

    private static String list(Stream<String> names, String prefix) {
        return list(names.map(name -> prefix + name).toList());
    }

    /** Broken where the line gets long. */
    static String list(List<String> items) {
        StringBuilder list = new StringBuilder();
        int line = 0;
        for (String item : items) {
            if (!list.isEmpty()) {
                list.append(',');
                line = line + item.length() > WIDTH ? 0 : line + 2;
                list.append(line == 0 ? "\n    " : " ");
            }
            list.append(item);
            line += item.length();
        }
        return list.toString();
    }
}
