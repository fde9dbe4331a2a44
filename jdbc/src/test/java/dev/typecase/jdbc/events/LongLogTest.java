package dev.typecase.jdbc.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.jdbc.database.Database;
import dev.typecase.storetests.ledger.Trouble;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However long the log is, the database goes straight to where a reader stands, instead of passing all events before. */
class LongLogTest {

    private static final int EVENTS = 20_000;

    @TempDir
    Path folder;

    @Test
    void onSqliteAReaderBeginsWhereItStands() {
        try (Ledger ledger = Ledger.sqlite(folder.resolve("ledger.db"))) {
            ledger.started(Ledger.FAST, Trouble.none());
            Database database = ledger.look();
            for (String query : queries(database)) {
                assertThat(database.<List<String>>read(
                                connection -> lines(connection, "explain query plan " + query, "detail")))
                        .as(query)
                        .containsExactly("SEARCH typecase_event USING INTEGER PRIMARY KEY (rowid>?)");
            }
        }
    }

    @Test
    void onPostgreSqlAReaderBeginsWhereItStands() {
        try (Ledger ledger = Ledger.postgresql()) {
            ledger.started(Ledger.FAST, Trouble.none()).close();
            Database database = ledger.look();
            database.write(LongLogTest::fill);
            for (String query : queries(database)) {
                List<String> plan = database.read(connection -> {
                    List<String> last = lines(connection, "select max(txid)::text as last from typecase_event", "last");
                    String explained = query.replaceFirst("\\?", "'" + last.get(0) + "'")
                            .replaceFirst("\\?", String.valueOf(EVENTS - 10))
                            .replace("?", "1");
                    return lines(connection, "explain " + explained, "QUERY PLAN");
                });
                assertThat(plan)
                        .as(query)
                        .anyMatch(line -> line.contains("using typecase_event_order"))
                        .anyMatch(line -> line.contains("ROW(txid, \"position\") > ROW("))
                        .noneMatch(line -> line.contains("Seq Scan") || line.contains("Sort"));
            }
        }
    }

    private static List<String> queries(Database database) {
        EventSql sql = new EventSql(database.dialect());
        return List.of(sql.after(), sql.ahead(), sql.lag());
    }

    private static boolean fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into typecase_event (txid, id, stream, sequence, slot, type, schema_version, payload,"
                            + " time, correlation, causation) select pg_current_xact_id(), gen_random_uuid(), 's', n, 0, 't', 1,"
                            + " '{}', '2026', gen_random_uuid(), gen_random_uuid() from generate_series(1, " + EVENTS
                            + ") n");
            return statement.execute("analyze typecase_event");
        }
    }

    private static List<String> lines(Connection connection, String query, String column) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            List<String> lines = new ArrayList<>();
            while (row.next()) {
                lines.add(row.getString(column));
            }
            return lines;
        }
    }
}
