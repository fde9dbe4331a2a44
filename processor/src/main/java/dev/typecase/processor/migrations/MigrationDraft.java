package dev.typecase.processor.migrations;

import dev.typecase.processor.tables.AggregateTables;
import dev.typecase.processor.tables.Database;
import dev.typecase.processor.tables.Ddl;
import dev.typecase.processor.tables.SqlNames;
import dev.typecase.processor.tables.TableLayout;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A migration as far as it can be written without knowing what is in the database. What adds is complete. What needs a value
 * for rows that are there cannot run before a person has given it, and what loses something is written and not run.
 *
 * @param database where it runs
 * @param text of the file
 * @param left how many of the changes need a person
 */
public record MigrationDraft(Database database, String text, int left) {

    /** Creates everything, in a database that has nothing of it. */
    public static MigrationDraft first(String domain, List<AggregateTables> aggregates, Database database) {
        StringBuilder text = new StringBuilder("-- " + domain + " on " + database.title()
                + ".\n\n-- The store's own tables.\n" + StoreTables.in(database) + "\n");
        for (AggregateTables tables : aggregates) {
            text.append("\n-- ").append(tables.aggregate().canonical()).append('\n');
            Ddl.of(tables, database).forEach(statement -> text.append(statement).append(";\n"));
        }
        return new MigrationDraft(database, text.toString(), 0);
    }

    /**
     * Leads from one snapshot to another.
     *
     * @param changes at least one
     * @param aggregates as they are to be
     */
    public static MigrationDraft of(
            String domain, List<Change> changes, List<AggregateTables> aggregates, Database database) {
        DraftText text = new DraftText();
        boolean guarded = false;
        aggregates.forEach(tables -> create(tables, changes, database, text));
        for (ChangedTable table : changed(changes, aggregates)) {
            if (database == Database.SQLITE && !guarded && SqliteSteps.rebuilds(table)) {
                text.line();
                text.comment(
                        "Where foreign keys were enforced, writing a table anew would delete what belongs to its rows.");
                text.statement(SqliteSteps.GUARD);
                guarded = true;
            }
            Steps.in(database).write(table, text);
        }
        drop(changes, text);
        String head =
                "-- " + domain + " on " + database.title() + ". Drafted by Typecase; read it before you commit it.\n"
                        + (text.left() == 0
                                ? ""
                                : "-- " + (text.left() == 1 ? "One change needs" : text.left() + " changes need")
                                        + " a person: look for PERSON.\n");
        return new MigrationDraft(database, head + text, text.left());
    }

    private static void create(AggregateTables tables, List<Change> changes, Database database, DraftText text) {
        for (TableLayout table : tables.tables()) {
            for (Change change : changes) {
                if (change instanceof Change.TableAdded added && added.table().equals(table.name())) {
                    text.change(change);
                    renamed(added, changes, text);
                    text.statement(Ddl.table(table, tables, database));
                    if (table.isRoot()) {
                        tables.indexes().forEach(index -> text.statement(Ddl.index(index, table)));
                    }
                }
            }
        }
    }

    private static void renamed(Change.TableAdded added, List<Change> changes, DraftText text) {
        for (Change change : changes) {
            if (change instanceof Change.TableDropped dropped && dropped.shape().looksLike(added.shape())) {
                text.comment("If it is what " + dropped.table()
                        + " was, write this instead, rename its columns and indexes too where they differ, and write nothing"
                        + " for either of the two:");
                text.unrun("alter table " + SqlNames.quoted(dropped.table()) + " rename to "
                        + SqlNames.quoted(added.table()));
            }
        }
    }

    private static List<ChangedTable> changed(List<Change> changes, List<AggregateTables> aggregates) {
        TreeMap<String, ChangedTable> tables = new TreeMap<>();
        for (AggregateTables aggregate : aggregates) {
            for (TableLayout table : aggregate.tables()) {
                List<Change> own = changes.stream()
                        .filter(change -> change.table().equals(table.name()) && !(change instanceof Change.TableAdded))
                        .toList();
                if (!own.isEmpty()) {
                    tables.put(table.name(), new ChangedTable(table, aggregate, own));
                }
            }
        }
        return List.copyOf(tables.values());
    }

    /** What belongs to another table before that table. */
    private static void drop(List<Change> changes, DraftText text) {
        changes.stream()
                .filter(Change.TableDropped.class::isInstance)
                .map(Change.TableDropped.class::cast)
                .sorted(Comparator.comparing(
                        (Change.TableDropped dropped) -> -dropped.shape().key().size()))
                .forEach(dropped -> {
                    text.change(dropped);
                    text.person("its rows are lost with it.");
                    text.unrun("drop table " + SqlNames.quoted(dropped.table()));
                });
    }
}
