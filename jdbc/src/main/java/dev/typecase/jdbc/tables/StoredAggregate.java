package dev.typecase.jdbc.tables;

import dev.typecase.AggregateRoot;
import dev.typecase.Snapshot;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate's type, with the statements of its tables ready for one database.
 *
 * @param <A> the aggregate
 * @param <I> its identity
 */
public final class StoredAggregate<A extends AggregateRoot<?>, I> {

    private final AggregateMapping<A, I> mapping;
    private final List<TableStatements> tables;
    private final String identity;
    private final String finding;

    /** Makes the statements ready. */
    public StoredAggregate(AggregateMapping<A, I> mapping) {
        this.mapping = mapping;
        List<Table> all = mapping.tables().tables();
        this.identity = "root." + all.get(0).columns().get(0).name();
        List<TableStatements> statements = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            statements.add(new TableStatements(all.get(i), i, identity));
        }
        this.tables = List.copyOf(statements);
        this.finding = statements.stream().map(TableStatements::finding).collect(Collectors.joining(";\n"));
    }

    AggregateMapping<A, I> mapping() {
        return mapping;
    }

    /** What the aggregate is called. */
    String name() {
        return mapping.shape().name();
    }

    /** The tables, the aggregate's own first. */
    List<TableStatements> tables() {
        return tables;
    }

    TableStatements root() {
        return tables.get(0);
    }

    /** The tables of its collections. */
    List<TableStatements> parts() {
        return tables.subList(1, tables.size());
    }

    /** All statements that find one aggregate, each of which takes its identity. */
    String finding() {
        return finding;
    }

    /** The column of the identity, as a condition names it. */
    String identityColumn() {
        return identity;
    }

    Shape.Kind identityKind() {
        return root().table().columns().get(0).kind();
    }

    /** An identity as its column holds it. */
    Object stored(I value) {
        return IdentityWriter.stored(mapping, value);
    }

    Snapshot<A> snapshot(LoadedAggregate loaded) {
        return new Snapshot<>(RowReader.read(mapping, loaded.rows()), loaded.version(), loaded.sequence());
    }

    /**
     * That the own row of an aggregate is to change.
     *
     * @param before its cells
     * @param after its cells
     * @param versions the new version and sequence number, the identity, and the version before
     */
    record RootUpdate(@Nullable Object[] before, @Nullable Object[] after, List<Object> versions) {}

    /** The statements of one table, and what they take. */
    static final class TableStatements {
        private static final List<Table.Column> VERSIONS = List.of(
                Table.Column.of("typecase_version", Shape.Kind.LONG),
                Table.Column.of("typecase_sequence", Shape.Kind.LONG));

        private final Table table;
        private final int index;
        private final List<Table.Column> inserted;
        private final List<Table.Column> updated;
        private final List<Table.Column> tail;
        private final List<Table.Column> deleted;
        private final String order;
        private final String finding;

        private TableStatements(Table table, int index, String identity) {
            this.table = table;
            this.index = index;
            List<Table.Column> all = table.columns();
            List<Table.Column> keys = all.subList(0, table.keys());
            List<Table.Column> rest = all.subList(table.keys(), all.size());
            List<Table.Column> versions = index == 0 ? VERSIONS : List.of();
            List<Table.Column> version = index == 0 ? VERSIONS.subList(0, 1) : List.of();
            this.inserted = joined(all, versions);
            this.tail = joined(versions, keys, version);
            this.updated = joined(rest, tail);
            this.deleted = joined(keys, version);
            this.order = "\norder by " + identity
                    + table.columns().subList(1, table.keys()).stream()
                            .map(key -> ", part." + key.name())
                            .collect(Collectors.joining());
            this.finding = table.select() + "\nwhere " + identity + " = ?" + (index == 0 ? "" : order);
        }

        @SafeVarargs
        private static List<Table.Column> joined(List<Table.Column>... lists) {
            List<Table.Column> all = new ArrayList<>();
            for (List<Table.Column> list : lists) {
                all.addAll(list);
            }
            return List.copyOf(all);
        }

        Table table() {
            return table;
        }

        int index() {
            return index;
        }

        /** Reads the rows of a collection of the aggregates whose identities meet a condition. */
        String select(UnaryOperator<String> owners) {
            return table.select() + "\n    and "
                    + owners.apply("part." + table.columns().get(0).name());
        }

        /** The rows of a collection in the order in which they are read. */
        String order() {
            return order;
        }

        /** Reads the rows of one aggregate, and takes its identity. */
        String finding() {
            return finding;
        }

        RowBatch inserting() {
            return new RowBatch(table.name(), table.insert(), inserted);
        }

        RowBatch updating() {
            return new RowBatch(table.name(), table.update(), updated);
        }

        /** An aggregate's own row, where its version is the one that was read: changes what differs. */
        RowBatch updating(RootUpdate update) {
            List<Table.Column> changed = new ArrayList<>();
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = table.keys(); i < table.columns().size(); i++) {
                if (!Objects.deepEquals(update.before()[i], update.after()[i])) {
                    changed.add(table.columns().get(i));
                    values.add(update.after()[i]);
                }
            }
            values.addAll(update.versions());
            String sql = "update " + table.name() + "\nset "
                    + changed.stream().map(column -> column.name() + " = ?, ").collect(Collectors.joining())
                    + VERSIONS.get(0).name() + " = ?, " + VERSIONS.get(1).name() + " = ?\nwhere "
                    + table.columns().get(0).name() + " = ? and "
                    + VERSIONS.get(0).name() + " = ?";
            RowBatch batch = new RowBatch(table.name(), sql, joined(changed, tail));
            batch.add(values.toArray());
            return batch;
        }

        RowBatch deleting() {
            return new RowBatch(table.name(), table.delete(), deleted);
        }
    }
}
