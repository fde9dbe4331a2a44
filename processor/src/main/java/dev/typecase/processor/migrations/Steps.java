package dev.typecase.processor.migrations;

import dev.typecase.processor.tables.Database;
import dev.typecase.processor.tables.Ddl;
import dev.typecase.processor.tables.SqlNames;
import java.util.stream.Collectors;

/** How a table is changed in a database. */
abstract sealed class Steps permits PostgresqlSteps, SqliteSteps {

    private final Database database;

    Steps(Database database) {
        this.database = database;
    }

    static Steps in(Database database) {
        return database == Database.POSTGRESQL ? new PostgresqlSteps() : new SqliteSteps();
    }

    /** Writes what changes a table. */
    abstract void write(ChangedTable table, DraftText text);

    /** Nobody but a person knows which row gets which key. */
    final void byHand(ChangedTable table, DraftText text) {
        table.changes().forEach(change -> {
            if (change instanceof Change.KeyChanged) {
                text.change(change);
            } else {
                text.comment(change.words() + ".");
            }
        });
        text.person("create the table anew, and move its rows.");
        text.statement(Values.unknown("what gives " + table.layout().name() + " its new key"));
        text.comment("It is to be:");
        text.unrun(Ddl.table(table.layout(), table.tables(), database));
        if (table.layout().isRoot()) {
            table.tables().indexes().forEach(index -> text.unrun(Ddl.index(index, table.layout())));
        }
    }

    /** The column may be what another one was: adding it anew leaves the values where they are. */
    final void renamed(ChangedTable table, Change.ColumnAdded added, DraftText text) {
        table.formerly(added).forEach(dropped -> {
            text.comment("If it is what " + dropped.column().name()
                    + " was, write this instead, and nothing for either of the two:");
            text.unrun("alter table " + table.name() + " rename column "
                    + SqlNames.quoted(dropped.column().name()) + " to "
                    + SqlNames.quoted(added.column().name()));
        });
    }

    final void dropped(ChangedTable table, Change.ColumnDropped dropped, DraftText text) {
        text.person("the values are lost with the column; until it is dropped, new rows have none.");
        text.unrun("alter table " + table.name() + " drop column "
                + SqlNames.quoted(dropped.column().name()));
    }

    final void dropIndexes(ChangedTable table, DraftText text) {
        table.all(Change.IndexDropped.class).forEach(dropped -> {
            text.change(dropped);
            text.statement("drop index " + SqlNames.quoted(dropped.index().name()));
        });
    }

    final void addIndexes(ChangedTable table, DraftText text) {
        table.all(Change.IndexAdded.class).forEach(added -> {
            text.change(added);
            clash(table, added, text);
            text.statement(Ddl.index(table.index(added.index().name()), table.layout()));
        });
    }

    /** Warns of values that rows share which are there already. */
    final void clash(ChangedTable table, Change.IndexAdded added, DraftText text) {
        if (table.mayClash(added.index())) {
            String columns =
                    added.index().columns().stream().map(SqlNames::quoted).collect(Collectors.joining(", "));
            text.person("this fails where two rows have the same, and changes nothing then. They are found by:");
            text.unrun("select " + columns + ", count(*) from " + table.name() + " group by " + columns
                    + " having count(*) > 1");
        }
    }

    /** Warns of rows that the column does not allow any more. */
    final void tightened(ChangedTable table, Change.ColumnChanged change, DraftText text) {
        String column = SqlNames.quoted(change.after().name());
        if (change.nowRequired()
                && Values.fallback(table.column(change.after().name()), database)
                        .isEmpty()) {
            text.person("this fails where it is missing, and changes nothing then. Give those rows a value before:");
            text.unrun("update " + table.name() + " set " + column + " = "
                    + Values.unknown("what it is where it was missing") + " where " + column + " is null");
        }
        if (change.narrowed()) {
            text.person("this fails where a text is longer, and changes nothing then. They are found by:");
            text.unrun("select * from " + table.name() + " where " + database.length() + "(" + column + ") > "
                    + change.after().maxLength().orElseThrow());
        }
    }
}
