package dev.typecase.jdbc.tables;

import dev.typecase.StoreException;
import dev.typecase.jdbc.database.Dialect;
import dev.typecase.jdbc.database.UnstorableValueException;
import dev.typecase.mapping.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement that is run for several rows, in one go. */
final class RowBatch {

    private final String table;
    private final String sql;
    private final List<Table.Column> columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    RowBatch(String table, String sql, List<Table.Column> columns) {
        this.table = table;
        this.sql = sql;
        this.columns = columns;
    }

    /** One more row. */
    void add(@Nullable Object... values) {
        rows.add(values);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Runs it.
     *
     * @return for each row how many rows it has changed; negative where the driver does not say
     */
    int[] run(Connection connection, Dialect dialect) throws SQLException {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    bind(statement, i, row[i], dialect);
                }
                if (rows.size() == 1) {
                    return new int[] {statement.executeUpdate()};
                }
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    private void bind(PreparedStatement statement, int index, @Nullable Object value, Dialect dialect)
            throws SQLException {
        Table.Column column = columns.get(index);
        try {
            dialect.bind(statement, index + 1, column.kind(), value);
        } catch (UnstorableValueException unstorable) {
            throw new StoreException(
                    table + "." + column.name() + " cannot be stored: " + unstorable.getMessage()
                            + ". Nothing was committed.",
                    unstorable);
        }
    }
}
