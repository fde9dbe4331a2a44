package dev.typecase.processor.migrations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what has changed between two snapshots, table by table. */
public final class Drift {

    private Drift() {}

    /** What has changed, sorted by table; what is new before what is gone. */
    public static List<Change> between(Snapshot before, Snapshot after) {
        TreeSet<String> names = new TreeSet<>(before.tables().keySet());
        names.addAll(after.tables().keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            @Nullable TableShape old = before.tables().get(name);
            @Nullable TableShape now = after.tables().get(name);
            if (old == null) {
                changes.add(new Change.TableAdded(Objects.requireNonNull(now, name)));
            } else if (now == null) {
                changes.add(new Change.TableDropped(old));
            } else {
                compare(old, now, changes);
            }
        }
        return List.copyOf(changes);
    }

    private static void compare(TableShape before, TableShape after, List<Change> changes) {
        String table = after.name();
        SortedMap<String, ColumnShape> old = new TreeMap<>(before.columns());
        SortedMap<String, ColumnShape> now = new TreeMap<>(after.columns());
        if (!key(before).equals(key(after)) || !before.parent().equals(after.parent())) {
            changes.add(new Change.KeyChanged(table, before, after));
            // A key of other columns is one change, not many.
            List<String> keys =
                    Stream.concat(before.key().stream(), after.key().stream()).toList();
            old.keySet().removeAll(keys);
            now.keySet().removeAll(keys);
        }
        now.forEach((name, column) -> {
            @Nullable ColumnShape was = old.get(name);
            if (was == null) {
                changes.add(new Change.ColumnAdded(table, column));
            } else if (!was.equals(column)) {
                changes.add(new Change.ColumnChanged(table, was, column));
            }
        });
        old.forEach((name, column) -> {
            if (!now.containsKey(name)) {
                changes.add(new Change.ColumnDropped(table, column));
            }
        });
        before.indexes().forEach((name, index) -> {
            if (!index.equals(after.indexes().get(name))) {
                changes.add(new Change.IndexDropped(table, index));
            }
        });
        after.indexes().forEach((name, index) -> {
            if (!index.equals(before.indexes().get(name))) {
                changes.add(new Change.IndexAdded(table, index));
            }
        });
    }

    /** Without the lengths of texts, which can change in place. */
    private static List<String> key(TableShape table) {
        return table.key().stream()
                .map(name -> name + " "
                        + Objects.requireNonNull(table.columns().get(name), name)
                                .kind())
                .toList();
    }
}
