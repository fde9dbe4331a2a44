package dev.typecase.processor.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that create the tables of an aggregate. */
public final class Ddl {

    private static final String INDENT = "\n    ";

    private Ddl() {}

    /** Creates the tables of an aggregate, one by one, and then its indexes. */
    public static List<String> of(AggregateTables tables, Database database) {
        return Stream.concat(
                        tables.tables().stream().map(table -> table(table, tables, database)),
                        tables.indexes().stream().map(index -> index(index, tables.root())))
                .toList();
    }

    /** Creates an index of an aggregate's own table. */
    public static String index(IndexLayout index, TableLayout table) {
        String columns = SqlText.list(index.parts().stream()
                .map(part -> SqlNames.quoted(table.columns().get(part.column()).name()))
                .toList());
        return "create " + (index.unique() ? "unique " : "") + "index " + SqlNames.quoted(index.name()) + INDENT + "on "
                + SqlNames.quoted(table.name()) + " (" + columns + ")";
    }

    /** Creates a table, which may have columns that the aggregate's tables do not say. */
    public static String table(TableLayout table, AggregateTables tables, Database database) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(column(column, database)));
        if (table.isRoot()) {
            String whole = ColumnKind.LONG.in(database);
            lines.add("typecase_version " + whole + " not null");
            lines.add("typecase_sequence " + whole + " not null");
        }
        lines.add("primary key (" + names(table, table.keys()) + ")");
        if (!table.isRoot()) {
            TableLayout parent = tables.tables().get(table.parent());
            lines.add("foreign key (" + names(table, parent.keys()) + ")" + INDENT + "    references "
                    + SqlNames.quoted(parent.name()) + " (" + names(parent, parent.keys()) + ") on delete cascade");
        }
        return "create table " + SqlNames.quoted(table.name()) + " (" + INDENT + String.join("," + INDENT, lines)
                + "\n)" + (database == Database.SQLITE ? " without rowid" : "");
    }

    /** The definition of a column. */
    public static String column(ColumnLayout column, Database database) {
        String name = SqlNames.quoted(column.name());
        return name + " " + column.kind().in(database) + (column.nullable() ? "" : " not null")
                + check(column.name(), column.maxLength(), database);
    }

    /** What a column's definition says of its length, after a space; empty where that does not matter. */
    public static String check(String column, OptionalLong maxLength, Database database) {
        return maxLength.isEmpty()
                ? ""
                : " check (" + database.length() + "(" + SqlNames.quoted(column) + ") <= " + maxLength.getAsLong()
                        + ")";
    }

    private static String names(TableLayout table, int keys) {
        return table.columns().stream()
                .limit(keys)
                .map(ColumnLayout::name)
                .map(SqlNames::quoted)
                .collect(Collectors.joining(", "));
    }
}
