package dev.typecase.jdbc.tables;

import dev.typecase.StaleAggregateException;
import dev.typecase.jdbc.database.Dialect;
import dev.typecase.mapping.Shape.Kind;
import dev.typecase.mapping.Table.Column;
import dev.typecase.store.Change;
import dev.typecase.store.Tombstone;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a commit does to what is left of aggregates that were removed. */
final class TombstoneBatches {

    private static final String WHERE = " where aggregate = ? and identity = ?";

    private static final int[] NONE = {};

    private static final String TABLE = "typecase_tombstone";
    private static final Column AGGREGATE = Column.of("aggregate", Kind.STRING);
    private static final Column IDENTITY = Column.of("identity", Kind.STRING);
    private static final Column VERSION = Column.of("version", Kind.LONG);
    private static final Column SEQUENCE = Column.of("sequence", Kind.LONG);

    private final RowBatch unknown = new RowBatch(TABLE, "delete from " + TABLE + WHERE, List.of(AGGREGATE, IDENTITY));
    private final RowBatch known = new RowBatch(
            TABLE, "delete from " + TABLE + WHERE + " and version = ?", List.of(AGGREGATE, IDENTITY, VERSION));
    private final RowBatch put = new RowBatch(TABLE, """
            insert into typecase_tombstone (aggregate, identity, version, sequence)
            values (?, ?, ?, ?)
            on conflict (aggregate, identity) do update
            set version = excluded.version, sequence = excluded.sequence""", List.of(AGGREGATE, IDENTITY, VERSION, SEQUENCE));
    private final List<Change<?, ?>> expectedNone = new ArrayList<>();
    private final List<Change<?, ?>> expectedOne = new ArrayList<>();

    /** An aggregate comes to be; what was left of an earlier one must still be that. */
    <I> void leave(Change<?, I> change, Tombstone before) {
        String aggregate = change.mapping().shape().name();
        String identity = change.mapping().identityText(change.identity());
        if (before.version() == 0) {
            unknown.add(aggregate, identity);
            expectedNone.add(change);
        } else {
            known.add(aggregate, identity, before.version());
            expectedOne.add(change);
        }
    }

    /** An aggregate goes. */
    <I> void put(Change<?, I> change, Tombstone after) {
        put.add(
                change.mapping().shape().name(),
                change.mapping().identityText(change.identity()),
                after.version(),
                after.lastSequence());
    }

    /** An aggregate has come and gone in one unit of work. */
    void replace(Change<?, ?> change, Tombstone before, Tombstone after) {
        leave(change, before);
        put(change, after);
    }

    void write(Connection connection, Dialect dialect) throws SQLException {
        require(unknown.run(connection, dialect), known.run(connection, dialect));
        put.run(connection, dialect);
    }

    /** What {@link #write} does. */
    List<RowBatch> batches() {
        return List.of(unknown, known, put);
    }

    /** Requires what {@link #write} does, where it has been done. */
    void require(Map<RowBatch, int[]> counts) {
        require(counts.getOrDefault(unknown, NONE), counts.getOrDefault(known, NONE));
    }

    /** Requires of every new aggregate that what was left of an earlier one still was that. */
    private void require(int[] none, int[] one) {
        for (int i = 0; i < none.length; i++) {
            if (none[i] != 0) {
                Change<?, ?> change = expectedNone.get(i);
                throw new UnexpectedTombstoneException(change.mapping().shape().name(), change.identity());
            }
        }
        for (int i = 0; i < one.length; i++) {
            if (one[i] != 1) {
                Change<?, ?> change = expectedOne.get(i);
                throw new StaleAggregateException(change.mapping().shape().name(), change.identity(), 0, 0);
            }
        }
    }

    /** What is left of an aggregate; {@link Tombstone#NONE} where there never was one. */
    static Tombstone find(Connection connection, String aggregate, String identity) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select version, sequence from typecase_tombstone" + WHERE)) {
            statement.setString(1, aggregate);
            statement.setString(2, identity);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? new Tombstone(row.getLong(1), row.getLong(2)) : Tombstone.NONE;
            }
        }
    }
}
