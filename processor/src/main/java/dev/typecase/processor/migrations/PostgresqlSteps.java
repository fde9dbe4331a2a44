package dev.typecase.processor.migrations;

import dev.typecase.processor.tables.ColumnLayout;
import dev.typecase.processor.tables.Database;
import dev.typecase.processor.tables.Ddl;
import dev.typecase.processor.tables.SqlNames;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** PostgreSQL changes a table in place. */
final class PostgresqlSteps extends Steps {

    private static final Database DATABASE = Database.POSTGRESQL;

    PostgresqlSteps() {
        super(DATABASE);
    }

    @Override
    void write(ChangedTable table, DraftText text) {
        if (!table.all(Change.KeyChanged.class).isEmpty()) {
            byHand(table, text);
            return;
        }
        dropIndexes(table, text);
        table.all(Change.ColumnAdded.class).forEach(change -> add(table, change, text));
        table.all(Change.ColumnChanged.class).forEach(change -> change(table, change, text));
        table.all(Change.ColumnDropped.class).forEach(change -> {
            text.change(change);
            if (!change.column().optional()) {
                alter(table, change.column(), "drop not null", text);
            }
            dropped(table, change, text);
        });
        addIndexes(table, text);
    }

    private void add(ChangedTable table, Change.ColumnAdded change, DraftText text) {
        text.change(change);
        renamed(table, change, text);
        ColumnLayout column = table.column(change.column().name());
        String name = SqlNames.quoted(column.name());
        String add = "alter table " + table.name() + " add column ";
        if (column.nullable()) {
            text.statement(add + Ddl.column(column, DATABASE));
            return;
        }
        String type = name + " " + column.kind().in(DATABASE);
        String check = Ddl.check(column.name(), column.maxLength(), DATABASE);
        Optional<String> fallback = Values.fallback(column, DATABASE);
        if (fallback.isPresent()) {
            text.statement(add + type + " not null default " + fallback.get() + check);
            alter(table, change.column(), "drop default", text);
        } else {
            text.person("say what it is in the rows that are there already.");
            text.statement(add + type + check);
            text.statement("update " + table.name() + " set " + name + " = "
                    + Values.unknown("what it is in the rows that are there already"));
            alter(table, change.column(), "set not null", text);
        }
    }

    private void change(ChangedTable table, Change.ColumnChanged change, DraftText text) {
        text.change(change);
        String name = SqlNames.quoted(change.after().name());
        tightened(table, change, text);
        String check =
                SqlNames.quoted(checkName(table.layout().name(), change.after().name()));
        if (change.otherLength() && change.before().maxLength().isPresent()) {
            text.statement("alter table " + table.name() + " drop constraint " + check);
        }
        if (change.otherKind()) {
            convert(table, change, text);
        }
        if (change.nowOptional()) {
            alter(table, change.after(), "drop not null", text);
        } else if (change.nowRequired()) {
            Values.fallback(table.column(change.after().name()), DATABASE)
                    .ifPresent(value -> text.statement(
                            "update " + table.name() + " set " + name + " = " + value + " where " + name + " is null"));
            alter(table, change.after(), "set not null", text);
        }
        if (change.otherLength() && change.after().maxLength().isPresent()) {
            text.statement("alter table " + table.name() + " add constraint " + check
                    + Ddl.check(change.after().name(), change.after().maxLength(), DATABASE));
        }
    }

    private static void convert(ChangedTable table, Change.ColumnChanged change, DraftText text) {
        String name = SqlNames.quoted(change.after().name());
        String kind = ColumnShape.kindName(change.after().kind()).replace('_', ' ');
        Optional<String> converted = Values.converted(change, DATABASE);
        if (converted.isEmpty()) {
            text.person("say what becomes of the values.");
        }
        if (!Values.sameType(change, DATABASE)) {
            alter(
                    table,
                    change.after(),
                    "type " + change.after().kind().in(DATABASE) + " using "
                            + converted.orElseGet(
                                    () -> Values.unknown(change.after().name() + " as " + kind)),
                    text);
        } else if (converted.isEmpty()) {
            text.statement("update " + table.name() + " set " + name + " = "
                    + Values.unknown(change.after().name() + " as " + kind));
        } else {
            text.comment("The column is the same for both.");
        }
    }

    private static void alter(ChangedTable table, ColumnShape column, String how, DraftText text) {
        text.statement("alter table " + table.name() + " alter column " + SqlNames.quoted(column.name()) + " " + how);
    }

    /** The name that PostgreSQL gives to the check of a column: both names shortened, the longer one first, until they fit. */
    static String checkName(String table, String column) {
        byte[] first = table.getBytes(StandardCharsets.UTF_8);
        byte[] second = column.getBytes(StandardCharsets.UTF_8);
        int left = SqlNames.LONGEST - "__check".length();
        int firstLength = first.length;
        int secondLength = second.length;
        while (firstLength + secondLength > left) {
            if (firstLength > secondLength) {
                firstLength--;
            } else {
                secondLength--;
            }
        }
        return cut(first, firstLength) + "_" + cut(second, secondLength) + "_check";
    }

    /** Without half a character at its end. */
    private static String cut(byte[] name, int length) {
        int end = length;
        while (end < name.length && end > 0 && (name[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(name, 0, end, StandardCharsets.UTF_8);
    }
}
