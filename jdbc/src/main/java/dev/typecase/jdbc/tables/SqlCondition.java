package dev.typecase.jdbc.tables;

import dev.typecase.jdbc.database.Dialect;
import dev.typecase.jdbc.database.Dialect.Storable;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.StoredValue;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import dev.typecase.query.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Conditions as SQL. A condition that says something of what is missing is null there, as SQL has it; that counts as false, also
 * within {@code and} and {@code or}, and {@code not} turns it into true. Every value is a parameter.
 */
final class SqlCondition {

    private static final String TRUE = "true";
    private static final String FALSE = "false";

    private final Dialect dialect;
    private final Tables tables;
    private final SqlParameters parameters;
    private int aliases;

    /** Conditions on an aggregate; their values are added to the parameters in the order of the text. */
    SqlCondition(Dialect dialect, Tables tables, SqlParameters parameters) {
        this.dialect = dialect;
        this.tables = tables;
        this.parameters = parameters;
    }

    /** A condition on a row. */
    String of(Condition<?> condition, SqlScope scope) {
        if (condition instanceof Condition.Comparison<?> comparison) {
            return compare(scope, comparison.path(), comparison.operator(), comparison.value());
        } else if (condition instanceof Condition.In<?> in) {
            return in(scope, in);
        } else if (condition instanceof Condition.IsNull<?> missing) {
            return isNull(scope, missing.path());
        } else if (condition instanceof Condition.TextMatch<?> match) {
            return match(scope, match);
        } else if (condition instanceof Condition.And<?> all) {
            return joined(all.conditions(), " and ", TRUE, scope);
        } else if (condition instanceof Condition.Or<?> some) {
            return joined(some.conditions(), " or ", FALSE, scope);
        } else if (condition instanceof Condition.Not<?> not) {
            return "(" + of(not.condition(), scope) + ") is not true";
        }
        return any(scope, (Condition.Any<?, ?>) condition);
    }

    private String joined(List<? extends Condition<?>> conditions, String word, String none, SqlScope scope) {
        if (conditions.isEmpty()) {
            return none;
        }
        return conditions.stream().map(condition -> of(condition, scope)).collect(Collectors.joining(word, "(", ")"));
    }

    /** A field compared with a value. */
    String compare(SqlScope scope, FieldPath<?> path, Condition.Operator operator, Object value) {
        String column = scope.name(path);
        Shape.Kind kind = path.leaf().kind();
        return switch (dialect.storable(kind, value)) {
            case YES -> {
                parameters.add(kind, value);
                yield column + " " + operator.symbol() + " ?";
            }
            case TOO_SMALL -> where(operator == Condition.Operator.GT || operator == Condition.Operator.GE, column);
            case TOO_GREAT -> where(operator == Condition.Operator.LT || operator == Condition.Operator.LE, column);
            case BETWEEN -> compareBetween(column, operator, kind, dialect.next(kind, value));
        };
    }

    /** True of all that is there, or of nothing. */
    private static String where(boolean there, String column) {
        return there ? column + " is not null" : FALSE;
    }

    /** What a column can hold is less than a value that it cannot hold where it is less than the next one that it can. */
    private String compareBetween(String column, Condition.Operator operator, Shape.Kind kind, Object next) {
        if (operator == Condition.Operator.EQ) {
            return FALSE;
        }
        parameters.add(kind, next);
        boolean less = operator == Condition.Operator.LT || operator == Condition.Operator.LE;
        return column + (less ? " < ?" : " >= ?");
    }

    private String in(SqlScope scope, Condition.In<?> in) {
        Shape.Kind kind = in.path().leaf().kind();
        List<Object> values = in.values().stream()
                .filter(value -> dialect.storable(kind, value) == Storable.YES)
                .toList();
        return oneOf(scope.name(in.path()), kind, values);
    }

    /** A column has one of some values, however many there are. */
    String oneOf(String column, Shape.Kind kind, List<Object> values) {
        if (values.isEmpty()) {
            return FALSE;
        }
        List<String> chunks = new ArrayList<>();
        for (int from = 0; from < values.size(); from += AggregateLoader.CHUNK) {
            List<Object> chunk = values.subList(from, Math.min(values.size(), from + AggregateLoader.CHUNK));
            chunks.add(dialect.oneOf(column, chunk.size()));
            parameters.addAll(kind, chunk);
        }
        return chunks.stream().collect(Collectors.joining(" or ", "(", ")"));
    }

    private String isNull(SqlScope scope, FieldPath<?> path) {
        SqlScope.Target target = scope.target(path);
        if (target.slot() instanceof Slot.Cell cell) {
            return scope.name(cell.column()) + " is null";
        }
        return target.presence() == Slot.ALWAYS ? FALSE : scope.name(target.presence()) + " is null";
    }

    private String match(SqlScope scope, Condition.TextMatch<?> match) {
        String piece = match.ignoringCase() ? StoredValue.ignoringCase(match.text()) : match.text();
        if (dialect.storable(Shape.Kind.STRING, piece) != Storable.YES) {
            return FALSE;
        }
        String column = scope.name(match.path());
        if (piece.isEmpty() && match.match() != Condition.Match.EQUALS) {
            return column + " is not null";
        }
        String text = match.ignoringCase() ? dialect.ignoringCase(column) : column;
        return switch (match.match()) {
            case EQUALS -> {
                parameters.add(Shape.Kind.STRING, piece);
                yield text + " = ?";
            }
            case STARTS_WITH -> {
                parameters.addPiece(piece, Dialect.Piece.START);
                yield dialect.startsWith(text);
            }
            case ENDS_WITH -> {
                parameters.addPiece(piece, Dialect.Piece.END);
                yield dialect.endsWith(text);
            }
            case CONTAINS -> {
                parameters.addPiece(piece, Dialect.Piece.ANYWHERE);
                yield dialect.contains(text);
            }
        };
    }

    private String any(SqlScope scope, Condition.Any<?, ?> any) {
        Slot.Rows rows = (Slot.Rows) scope.target(any.collection()).slot();
        Table table = tables.tables().get(rows.table());
        SqlScope element = new SqlScope("element" + ++aliases, table);
        StringBuilder sql = new StringBuilder("exists (select 1 from ")
                .append(table.name())
                .append(' ')
                .append(element.alias())
                .append(" where ");
        for (int key = 0; key < table.keys() - 1; key++) {
            sql.append(element.name(key)).append(" = ").append(scope.name(key)).append(" and ");
        }
        return sql.append(of(any.element(), element)).append(')').toString();
    }
}
