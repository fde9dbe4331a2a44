package dev.typecase.jdbc.tables;

import dev.typecase.DuplicateAggregateException;
import dev.typecase.StaleAggregateException;
import dev.typecase.UniqueViolationException;
import dev.typecase.jdbc.database.Dialect;
import dev.typecase.jdbc.tables.PendingRows.StaleAggregate;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a commit writes, ready to be written. Where it is refused, it can be written again. */
public final class PreparedCommit {

    /** More statements than this are better prepared once and run as batches. */
    private static final int MOST_TOGETHER = 16;

    private final Dialect dialect;
    private final List<PendingRows> pending;
    private final TombstoneBatches tombstones;
    private final List<RowBatch> more;
    private final StaleAggregate stale;

    PreparedCommit(
            Dialect dialect,
            List<PendingRows> pending,
            TombstoneBatches tombstones,
            List<RowBatch> more,
            StaleAggregate stale) {
        this.dialect = dialect;
        this.pending = pending;
        this.tombstones = tombstones;
        this.more = more;
        this.stale = stale;
    }

    /** Whether it is one statement, the update of one aggregate, which has changed nothing where it is refused. */
    public boolean isOneUpdate() {
        return pending.size() == 1 && more.isEmpty() && pending.get(0).isOneUpdate();
    }

    /**
     * Writes it.
     *
     * @param together whether all of it may be one message to the server, where that is possible
     * @throws StaleAggregateException if one has another version than it was read at
     * @throws UnexpectedTombstoneException if one is to be inserted that was said never to have been, and there was one
     * @throws DuplicateAggregateException if one is there that is to be discarded
     * @throws UniqueViolationException if two of them would have the same value where it must be unique
     * @throws RefusedTogetherException if the database refuses something of what was one message
     */
    public void write(Connection connection, boolean together) throws SQLException {
        if (!(together && writtenTogether(connection))) {
            writeInTurn(connection);
        }
    }

    private void writeInTurn(Connection connection) throws SQLException {
        for (PendingRows rows : pending) {
            rows.writeRoots(connection, dialect, stale);
        }
        for (PendingRows rows : pending) {
            for (RowBatch batch : rows.partBatches()) {
                batch.run(connection, dialect);
            }
        }
        tombstones.write(connection, dialect);
        for (RowBatch batch : more) {
            batch.run(connection, dialect);
        }
    }

    /** Does the same with one message to the server instead of several, where that is possible; whether it was. */
    private boolean writtenTogether(Connection connection) throws SQLException {
        if (!dialect.takesSeveralStatements() || pending.stream().anyMatch(PendingRows::mustAsk)) {
            return false;
        }
        List<PendingRows.Roots> roots =
                pending.stream().map(rows -> rows.new Roots()).toList();
        List<RowBatch> batches = new ArrayList<>();
        roots.forEach(each -> batches.addAll(each.batches()));
        pending.forEach(rows -> batches.addAll(rows.partBatches()));
        batches.addAll(tombstones.batches());
        batches.addAll(more);
        int statements = batches.stream().mapToInt(RowBatch::size).sum();
        if (statements < 2 || statements > MOST_TOGETHER) {
            return false;
        }
        Map<RowBatch, int[]> counts = runTogether(connection, batches);
        for (PendingRows.Roots each : roots) {
            each.require(counts, connection, stale);
        }
        tombstones.require(counts);
        return true;
    }

    private Map<RowBatch, int[]> runTogether(Connection connection, List<RowBatch> batches) {
        try {
            return RowBatch.runTogether(batches, connection, dialect);
        } catch (SQLException refusal) {
            throw new RefusedTogetherException(refusal);
        }
    }
}
