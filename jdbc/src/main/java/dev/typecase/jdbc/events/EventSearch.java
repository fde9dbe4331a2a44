package dev.typecase.jdbc.events;

import dev.typecase.jdbc.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Looks for events in the log of a database; from any process. */
public final class EventSearch {

    private static final String SELECT =
            "select position, id, stream, sequence, type, schema_version, payload, time, correlation, causation from"
                    + " typecase_event";

    private final Database database;
    private final EventSql sql;

    private EventSearch(Database database) {
        this.database = database;
        this.sql = new EventSql(database.dialect());
    }

    /** In the log of this database. */
    @SuppressWarnings("exports") // For the command line.
    public static EventSearch in(Database database) {
        return new EventSearch(database);
    }

    /**
     * What is looked for; an empty text is everything.
     *
     * @param stream the name of a stream
     * @param type the name of an event
     * @param correlation what all events of one call share
     */
    public record Filter(String stream, String type, String correlation) {

        /** Everything. */
        public static final Filter ALL = new Filter("", "", "");
    }

    /**
     * An event of the log, all of it as text.
     *
     * @param position its place in the log
     * @param id its identifier
     * @param stream the aggregate that raised it
     * @param sequence its place in the stream
     * @param type its name
     * @param schemaVersion the version of its schema
     * @param payload its content, as JSON
     * @param time when it was raised
     * @param correlation what all events of one call share
     * @param causation the event, or the call, that it was raised for
     */
    public record Found(
            long position,
            String id,
            String stream,
            long sequence,
            String type,
            int schemaVersion,
            String payload,
            String time,
            String correlation,
            String causation) {}

    /** The last events that a filter lets through, at most so many, in the order of the log. */
    public List<Found> last(Filter filter, int limit) {
        return after(filter, -1, limit, true);
    }

    /** The next events behind a position. */
    public List<Found> next(Filter filter, long position, int limit) {
        return after(filter, position, limit, false);
    }

    private List<Found> after(Filter filter, long position, int limit, boolean last) {
        List<String> conditions = new ArrayList<>(List.of("position > ?"));
        List<Object> values = new ArrayList<>(List.of(position));
        add(conditions, values, "stream = ?", filter.stream());
        add(conditions, values, "type = ?", filter.type());
        add(conditions, values, "correlation = " + sql.identifier(), filter.correlation());
        values.add(limit);
        String order = last ? " order by position desc limit ?" : " order by position limit ?";
        List<Found> found = new ArrayList<>(database.read(connection -> Rows.list(
                connection,
                SELECT + " where " + String.join(" and ", conditions) + order,
                EventSearch::found,
                values.toArray())));
        if (last) {
            Collections.reverse(found);
        }
        return found;
    }

    private static void add(List<String> conditions, List<Object> values, String condition, String value) {
        if (!value.isEmpty()) {
            conditions.add(condition);
            values.add(value);
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }
}
