package dev.typecase.jdbc.events;

import dev.typecase.jdbc.events.LogTail.Piece;
import java.util.List;

/** Reads the log for one partition, and knows how far that has come. Used by the one thread that works on the partition. */
final class PartitionReader {

    private final Workplace place;
    private final int partition;
    private volatile Cursor cursor = Cursor.BEGINNING;
    private volatile Cursor saved = Cursor.BEGINNING;

    PartitionReader(Workplace place, int partition) {
        this.place = place;
        this.partition = partition;
    }

    /** How far the partition has come, as far as this process knows. */
    Cursor cursor() {
        return cursor;
    }

    /** The database says that the partition has come so far. */
    void stands(Cursor at) {
        cursor = at;
        saved = at;
    }

    /** Whether it has come further than the database knows. */
    boolean isAhead() {
        return cursor.compareTo(saved) > 0;
    }

    /** Whether it has come so much further than the database knows that this must be told. */
    boolean isFarAhead() {
        return isFar(cursor);
    }

    private boolean isFar(Cursor ahead) {
        return ahead.position() - saved.position() > 10L * place.settings().batch();
    }

    /** Whether there may be events for it, or so many for others that it must say that it has passed them. */
    boolean mayHaveWork(int partitions) {
        return !place.tail().hasNothing(cursor, partitions, partition)
                || isFar(place.tail().end());
    }

    /** The next events, in order. A reader for whom there is nothing goes on all the same (A8). */
    List<LogEvent> next(int partitions, int limit) {
        Piece kept = place.tail().after(cursor, partitions, partition, limit);
        Piece next = kept == null ? lookBack(partitions, limit) : kept;
        if (next.events().isEmpty() && next.end().compareTo(cursor) > 0) {
            cursor = next.end();
        }
        return next.events();
    }

    /** What stands in the log where it is not in memory any more. */
    private Piece lookBack(int partitions, int limit) {
        return place.database().read(connection -> {
            List<LogEvent> found = place.log().after(connection, cursor, partitions, partition, limit);
            return new Piece(found, found.isEmpty() ? place.log().head(connection) : cursor);
        });
    }
}
