package dev.typecase.jdbc.events;

import dev.typecase.jdbc.database.Database;
import dev.typecase.mapping.Shape.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Forgets events that are older than they are to be kept, and that every subscription is done with. Used by one thread. */
final class Retention {

    private static final long SHORTEST_WAIT = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long LONGEST_WAIT = TimeUnit.MINUTES.toNanos(1);
    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final EventLog log;
    private final @Nullable Duration keep;
    private long next = System.nanoTime();

    /** @param keep how long events are kept; null for ever */
    Retention(Database database, EventLog log, @Nullable Duration keep) {
        this.database = database;
        this.log = log;
        this.keep = keep;
    }

    /** Forgets what is too old now, a bounded number of events at a time; does nothing where it has done so just now. */
    void clean(Instant now) {
        if (keep == null || System.nanoTime() - next < 0) {
            return;
        }
        Instant end = now.minus(keep);
        int deleted = database.write(connection -> delete(connection, end));
        next = System.nanoTime()
                + (deleted == AT_ONCE ? 0 : Math.max(SHORTEST_WAIT, Math.min(LONGEST_WAIT, tenth(keep))));
    }

    private static long tenth(Duration keep) {
        return keep.compareTo(Duration.ofHours(1)) > 0 ? LONGEST_WAIT : keep.toNanos() / 10;
    }

    private int delete(Connection connection, Instant end) throws SQLException {
        List<Cursor> reached = Rows.list(
                connection,
                "select txid, position from typecase_partition",
                row -> new Cursor(row.getLong(1), row.getLong(2)));
        Cursor slowest = reached.stream().min(Cursor::compareTo).orElse(new Cursor(Long.MAX_VALUE, Long.MAX_VALUE));
        try (PreparedStatement delete = connection.prepareStatement(log.sql().forget())) {
            database.dialect().bind(delete, 1, Kind.INSTANT, end);
            delete.setString(2, Long.toUnsignedString(slowest.transaction()));
            delete.setLong(3, slowest.position());
            delete.setInt(4, AT_ONCE);
            return delete.executeUpdate();
        }
    }
}
