package dev.typecase.jdbc.tables;

import dev.typecase.jdbc.database.Dialect;
import dev.typecase.jdbc.tables.StoredAggregate.TableStatements;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.Condition;
import dev.typecase.query.Order;
import dev.typecase.query.QuerySpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query as SQL.
 *
 * @param sql the statement
 * @param parameters its values
 */
record SqlQuery(String sql, SqlParameters parameters) {

    /** Reads the aggregates' own rows. */
    static SqlQuery select(Dialect dialect, StoredAggregate<?, ?> stored, QuerySpec<?> spec) {
        Writing writing = new Writing(dialect, stored, spec);
        String sql = stored.root().table().select() + writing.where() + writing.orderBy() + writing.window();
        return new SqlQuery(sql, writing.parameters);
    }

    /**
     * Reads the aggregates' own rows and, statement by statement, those of their collections, by the same condition each. Null
     * where it would be looked for through all rows each time, or where the second look could find others: a window is one of
     * what is there at that moment.
     */
    static @Nullable SqlQuery selectAll(Dialect dialect, StoredAggregate<?, ?> stored, QuerySpec<?> spec) {
        boolean window = spec.limit() != QuerySpec.UNLIMITED || spec.offset() != 0;
        if (window || !IndexedCondition.is(spec.condition(), stored.mapping())) {
            return null;
        }
        Writing writing = new Writing(dialect, stored, spec);
        StringBuilder sql = new StringBuilder(stored.root().table().select())
                .append(writing.where())
                .append(writing.orderBy());
        for (TableStatements part : stored.parts()) {
            String owners = "select " + stored.identityColumn() + "\n    from "
                    + stored.root().table().name() + " root" + writing.where();
            sql.append(";\n")
                    .append(part.select(owner -> owner + " = any (array(\n    " + owners + "))"))
                    .append(writing.where())
                    .append(part.order());
        }
        return new SqlQuery(sql.toString(), writing.parameters);
    }

    /** Reads the rows of a collection of some aggregates. */
    static SqlQuery parts(Dialect dialect, StoredAggregate<?, ?> stored, TableStatements part, List<Object> keys) {
        SqlParameters parameters = new SqlParameters().addAll(stored.identityKind(), keys);
        String select = part.table().select();
        if (dialect.joinsWholeTables()) {
            select = part.select(owner -> dialect.oneOf(owner, keys.size()));
            parameters.addAll(stored.identityKind(), keys);
        }
        String condition = dialect.oneOf(stored.identityColumn(), keys.size());
        return new SqlQuery(select + "\nwhere " + condition + part.order(), parameters);
    }

    /** Counts them. */
    static SqlQuery count(Dialect dialect, StoredAggregate<?, ?> stored, QuerySpec<?> spec) {
        Writing writing = new Writing(dialect, stored, spec);
        String from = " from " + stored.root().table().name() + " root" + writing.where();
        String window = writing.window();
        String sql = window.isEmpty()
                ? "select count(*)" + from
                : "select count(*) from (select 1" + from + window + ") counted";
        return new SqlQuery(sql, writing.parameters);
    }

    /** A query that is being written; its parts in the order of the text. */
    private static final class Writing {
        private final SqlParameters parameters = new SqlParameters();
        private final Dialect dialect;
        private final StoredAggregate<?, ?> stored;
        private final QuerySpec<?> spec;
        private final SqlScope root;
        private final SqlCondition conditions;

        private Writing(Dialect dialect, StoredAggregate<?, ?> stored, QuerySpec<?> spec) {
            this.dialect = dialect;
            this.stored = stored;
            this.spec = spec;
            this.root = new SqlScope("root", stored.root().table());
            this.conditions = new SqlCondition(dialect, stored.mapping().tables(), parameters);
        }

        private String where() {
            List<String> all = new ArrayList<>();
            if (!(spec.condition() instanceof Condition.And<?> and)
                    || !and.conditions().isEmpty()) {
                all.add(conditions.of(spec.condition(), root));
            }
            if (!spec.excluding().isEmpty()) {
                List<Object> identities =
                        spec.excluding().stream().map(this::identity).toList();
                all.add("not " + conditions.oneOf(stored.identityColumn(), stored.identityKind(), identities));
            }
            if (!spec.after().isEmpty()) {
                all.add(after());
            }
            return all.isEmpty() ? "" : "\nwhere " + String.join(" and ", all);
        }

        /** A query of an aggregate excludes identities of that aggregate, which the type system cannot say. */
        @SuppressWarnings("unchecked")
        private Object identity(Object identity) {
            return IdentityWriter.stored((AggregateMapping<?, Object>) stored.mapping(), identity);
        }

        /** The first key that differs comes after. */
        private String after() {
            List<String> alternatives = new ArrayList<>();
            for (int differing = 0; differing < spec.orders().size(); differing++) {
                List<String> all = new ArrayList<>();
                for (int key = 0; key < differing; key++) {
                    all.add(same(spec.orders().get(key), spec.after().get(key)));
                }
                all.add(after(spec.orders().get(differing), spec.after().get(differing)));
                alternatives.add("(" + String.join(" and ", all) + ")");
            }
            return "(" + String.join(" or ", alternatives) + ")";
        }

        private String same(Order<?> order, @Nullable Object value) {
            return value == null
                    ? root.name(order.path()) + " is null"
                    : conditions.compare(root, order.path(), Condition.Operator.EQ, value);
        }

        private String after(Order<?> order, @Nullable Object value) {
            String column = root.name(order.path());
            if (value == null) {
                return order.missingFirst() ? column + " is not null" : "false";
            }
            Condition.Operator operator = order.descending() ? Condition.Operator.LT : Condition.Operator.GT;
            String comparison = conditions.compare(root, order.path(), operator, value);
            return order.missingFirst() ? comparison : "(" + comparison + " or " + column + " is null)";
        }

        private String orderBy() {
            List<String> keys = new ArrayList<>();
            for (Order<?> order : spec.orders()) {
                keys.add(key(order, order.path()));
            }
            return keys.isEmpty() ? "" : "\norder by " + String.join(", ", keys);
        }

        /** Without a word on what is missing where nothing can be, so that an index serves. */
        private String key(Order<?> order, FieldPath<?> path) {
            String missing = !root.column(path).nullable() ? "" : order.missingFirst() ? " nulls first" : " nulls last";
            return root.name(path) + (order.descending() ? " desc" : "") + missing;
        }

        private String window() {
            if (spec.limit() != QuerySpec.UNLIMITED) {
                parameters.add(Shape.Kind.LONG, spec.limit());
                if (spec.offset() == 0) {
                    return "\nlimit ?";
                }
                parameters.add(Shape.Kind.LONG, spec.offset());
                return "\nlimit ? offset ?";
            }
            if (spec.offset() == 0) {
                return "";
            }
            parameters.add(Shape.Kind.LONG, spec.offset());
            return "\n" + dialect.offset();
        }
    }
}
