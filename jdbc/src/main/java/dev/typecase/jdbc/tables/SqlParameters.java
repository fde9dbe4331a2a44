package dev.typecase.jdbc.tables;

import dev.typecase.jdbc.database.Dialect;
import dev.typecase.mapping.Shape;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The values of a statement's parameters, in the order of its question marks. */
final class SqlParameters {

    private interface Binding {
        int bind(PreparedStatement statement, int index, Dialect dialect) throws SQLException;
    }

    private final List<Binding> bindings = new ArrayList<>();

    /** The next value. */
    SqlParameters add(Shape.Kind kind, Object value) {
        bindings.add((statement, index, dialect) -> {
            dialect.bind(statement, index, kind, value);
            return index + 1;
        });
        return this;
    }

    /** The values of {@link Dialect#oneOf}. */
    SqlParameters addAll(Shape.Kind kind, List<?> values) {
        bindings.add((statement, index, dialect) -> dialect.bindAll(statement, index, kind, values));
        return this;
    }

    /** The parameters of a condition on a piece of a text. */
    SqlParameters addPiece(String piece, Dialect.Piece where) {
        bindings.add((statement, index, dialect) -> dialect.bindPiece(statement, index, piece, where));
        return this;
    }

    /** Binds them all. */
    void bind(PreparedStatement statement, Dialect dialect) throws SQLException {
        int index = 1;
        for (Binding binding : bindings) {
            index = binding.bind(statement, index, dialect);
        }
    }
}
