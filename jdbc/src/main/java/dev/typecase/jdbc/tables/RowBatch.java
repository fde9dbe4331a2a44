package dev.typecase.jdbc.tables;

import dev.typecase.StoreException;
import dev.typecase.jdbc.database.Dialect;
import dev.typecase.jdbc.database.UnstorableValueException;
import dev.typecase.mapping.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** One statement that is run for several rows, in one go. */
public final class RowBatch {

    private final String table;
    private final String sql;
    private final List<Table.Column> columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /**
     * A statement, without rows.
     *
     * @param table for messages
     * @param columns what its parameters are, in the order of its question marks
     */
    public RowBatch(String table, String sql, List<Table.Column> columns) {
        this.table = table;
        this.sql = sql;
        this.columns = columns;
    }

    /** One more row. */
    public void add(@Nullable Object... values) {
        rows.add(values);
    }

    /** How many rows there are. */
    int size() {
        return rows.size();
    }

    /**
     * Runs it.
     *
     * @return for each row how many rows it has changed; negative where the driver does not say
     */
    public int[] run(Connection connection, Dialect dialect) throws SQLException {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                bind(statement, 0, row, dialect);
                if (rows.size() == 1) {
                    return new int[] {statement.executeUpdate()};
                }
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    /**
     * Runs several as one statement, in their order: to a server it is one message instead of many.
     *
     * @return for each what {@link #run} returns
     */
    static Map<RowBatch, int[]> runTogether(List<RowBatch> batches, Connection connection, Dialect dialect)
            throws SQLException {
        StringJoiner sql = new StringJoiner(";\n");
        batches.forEach(batch -> batch.rows.forEach(row -> sql.add(batch.sql)));
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            int bound = 0;
            for (RowBatch batch : batches) {
                for (@Nullable Object[] row : batch.rows) {
                    batch.bind(statement, bound, row, dialect);
                    bound += row.length;
                }
            }
            statement.execute();
            Map<RowBatch, int[]> counts = new IdentityHashMap<>();
            for (RowBatch batch : batches) {
                int[] ofRows = new int[batch.rows.size()];
                for (int i = 0; i < ofRows.length; i++) {
                    ofRows[i] = statement.getUpdateCount();
                    statement.getMoreResults();
                }
                counts.put(batch, ofRows);
            }
            return counts;
        }
    }

    private void bind(PreparedStatement statement, int before, @Nullable Object[] row, Dialect dialect)
            throws SQLException {
        for (int i = 0; i < row.length; i++) {
            bind(statement, before + i + 1, columns.get(i), row[i], dialect);
        }
    }

    private void bind(
            PreparedStatement statement, int parameter, Table.Column column, @Nullable Object value, Dialect dialect)
            throws SQLException {
        try {
            dialect.bind(statement, parameter, column.kind(), value);
        } catch (UnstorableValueException unstorable) {
            throw new StoreException(
                    table + "." + column.name() + " cannot be stored: " + unstorable.getMessage()
                            + ". Nothing was committed.",
                    unstorable);
        }
    }
}
