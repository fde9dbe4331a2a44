package dev.typecase.jdbc.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.jdbc.database.Database;
import dev.typecase.storetests.ledger.Trouble;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However long the log is, SQLite goes straight to where a reader stands, instead of passing all events before. */
class LongLogTest {

    @TempDir
    Path folder;

    @Test
    void aReaderBeginsWhereItStands() {
        try (Ledger ledger = Ledger.sqlite(folder.resolve("ledger.db"))) {
            ledger.started(Ledger.FAST, Trouble.none());
            Database database = ledger.look();
            EventSql sql = new EventSql(database.dialect());
            for (String query : List.of(sql.after(), sql.ahead(), sql.lag())) {
                assertThat(database.<List<String>>read(connection -> plan(connection, query)))
                        .as(query)
                        .containsExactly("SEARCH typecase_event USING INTEGER PRIMARY KEY (rowid>?)");
            }
        }
    }

    private static List<String> plan(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("explain query plan " + query);
                ResultSet row = statement.executeQuery()) {
            List<String> steps = new ArrayList<>();
            while (row.next()) {
                steps.add(row.getString("detail"));
            }
            return steps;
        }
    }
}
