package dev.typecase.processor.migrations;

import dev.typecase.processor.tables.ColumnLayout;
import dev.typecase.processor.tables.Database;
import dev.typecase.processor.tables.Ddl;
import dev.typecase.processor.tables.SqlNames;
import dev.typecase.processor.tables.TableLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * SQLite can add a column that may be missing, and drop one. For everything else the table is written anew, under another name
 * until it takes the place of the old one; see {@link #GUARD} for why that needs care.
 */
final class SqliteSteps extends Steps {

    /**
     * Where foreign keys are enforced, dropping a table deletes the rows that belong to its rows. A migration cannot turn that
     * off by itself, because it runs in a transaction; but it can refuse to run.
     */
    static final String GUARD = """
            create temp table typecase_guard (
                enforced integer,
                constraint "foreign_keys must be off while tables are written anew" check (enforced = 0)
            );
            insert into typecase_guard
                select foreign_keys from pragma_foreign_keys;
            drop table typecase_guard""";

    private static final Database DATABASE = Database.SQLITE;

    SqliteSteps() {
        super(DATABASE);
    }

    /** Whether a table has to be written anew. */
    static boolean rebuilds(ChangedTable table) {
        return table.all(Change.KeyChanged.class).isEmpty()
                && table.changes().stream()
                        .anyMatch(change -> change instanceof Change.ColumnAdded added
                                        && !added.column().optional()
                                || change instanceof Change.ColumnDropped dropped
                                        && !dropped.column().optional()
                                || change instanceof Change.ColumnChanged changed && !isNothing(changed));
    }

    private static boolean isNothing(Change.ColumnChanged change) {
        return change.before().optional() == change.after().optional()
                && !change.otherLength()
                && Values.sameType(change, DATABASE)
                && Values.converted(change, DATABASE).isPresent();
    }

    @Override
    void write(ChangedTable table, DraftText text) {
        if (!table.all(Change.KeyChanged.class).isEmpty()) {
            byHand(table, text);
        } else if (rebuilds(table)) {
            rebuild(table, text);
        } else {
            inPlace(table, text);
        }
    }

    private void inPlace(ChangedTable table, DraftText text) {
        dropIndexes(table, text);
        table.all(Change.ColumnAdded.class).forEach(change -> {
            text.change(change);
            renamed(table, change, text);
            text.statement("alter table " + table.name() + " add column "
                    + Ddl.column(table.column(change.column().name()), DATABASE));
        });
        table.all(Change.ColumnChanged.class).forEach(change -> {
            text.change(change);
            text.comment("The column is the same for both.");
        });
        table.all(Change.ColumnDropped.class).forEach(change -> {
            text.change(change);
            dropped(table, change, text);
        });
        addIndexes(table, text);
    }

    private void rebuild(ChangedTable table, DraftText text) {
        Map<String, String> values = new LinkedHashMap<>();
        table.layout().columns().forEach(column -> values.put(column.name(), SqlNames.quoted(column.name())));
        List<ColumnLayout> columns = new ArrayList<>(table.layout().columns());
        table.all(Change.IndexDropped.class).forEach(text::change);
        table.all(Change.ColumnAdded.class).forEach(change -> {
            text.change(change);
            renamed(table, change, text);
            added(table, change, values, text);
        });
        table.all(Change.ColumnChanged.class).forEach(change -> {
            text.change(change);
            tightened(table, change, text);
            values.put(change.after().name(), value(table, change, text));
        });
        table.all(Change.ColumnDropped.class).forEach(change -> {
            text.change(change);
            text.comment("It is kept, and new rows have nothing in it.");
            columns.add(kept(change.column(), table.layout()));
            values.put(change.column().name(), SqlNames.quoted(change.column().name()));
        });
        text.line();
        text.comment("The table " + table.layout().name() + " is written anew.");
        copy(table, columns, values, text);
        table.all(Change.ColumnDropped.class).forEach(change -> {
            text.line();
            text.comment("When " + table.layout().name() + "." + change.column().name() + " is to go:");
            dropped(table, change, text);
        });
        indexes(table, text);
    }

    /** With the table, its indexes are gone. */
    private void indexes(ChangedTable table, DraftText text) {
        List<String> added = table.all(Change.IndexAdded.class).stream()
                .map(change -> change.index().name())
                .toList();
        if (table.layout().isRoot()) {
            table.tables().indexes().stream()
                    .filter(index -> !added.contains(index.name()))
                    .forEach(index -> text.statement(Ddl.index(index, table.layout())));
        }
        addIndexes(table, text);
    }

    private static void added(
            ChangedTable table, Change.ColumnAdded change, Map<String, String> values, DraftText text) {
        ColumnLayout column = table.column(change.column().name());
        Optional<String> fallback = Values.fallback(column, DATABASE);
        if (column.nullable()) {
            values.remove(column.name());
        } else if (fallback.isPresent()) {
            values.put(column.name(), fallback.get());
        } else {
            text.person("say below what it is in the rows that are there already.");
            values.put(
                    column.name(), Values.unknown("what " + column.name() + " is in the rows that are there already"));
        }
    }

    private static String value(ChangedTable table, Change.ColumnChanged change, DraftText text) {
        Optional<String> converted = Values.converted(change, DATABASE);
        if (converted.isEmpty()) {
            text.person("say below what becomes of the values.");
            return Values.unknown(change.after().name() + " as "
                    + ColumnShape.kindName(change.after().kind()).replace('_', ' '));
        }
        return Values.fallback(table.column(change.after().name()), DATABASE)
                .filter(value -> change.nowRequired())
                .map(value -> "coalesce(" + converted.get() + ", " + value + ")")
                .orElse(converted.get());
    }

    private static ColumnLayout kept(ColumnShape column, TableLayout table) {
        return new ColumnLayout(
                column.name(),
                column.kind(),
                true,
                column.maxLength(),
                Optional.empty(),
                column.name(),
                table.position());
    }

    private static void copy(
            ChangedTable table, List<ColumnLayout> columns, Map<String, String> values, DraftText text) {
        TableLayout layout = table.layout();
        TableLayout anew = new TableLayout(
                "typecase_new_" + layout.name(),
                layout.parent(),
                layout.keys(),
                columns,
                layout.content(),
                layout.field(),
                layout.position());
        if (layout.isRoot()) {
            List.of("typecase_version", "typecase_sequence").forEach(own -> values.put(own, own));
        }
        String name = SqlNames.quoted(anew.name());
        text.statement(Ddl.table(anew, table.tables(), DATABASE));
        text.statement("insert into " + name + " ("
                + String.join(
                        ", ", values.keySet().stream().map(SqlNames::quoted).toList()) + ")\n    select "
                + String.join(", ", values.values()) + "\n    from " + table.name());
        text.statement("drop table " + table.name());
        text.statement("alter table " + name + " rename to " + table.name());
    }
}
