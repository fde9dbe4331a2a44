package dev.typecase.jdbc.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.InvalidSettingException;
import dev.typecase.NullArgumentException;
import dev.typecase.StoreException;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.SqliteFile;
import dev.typecase.jdbc.events.EventSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** E2: a database that cannot be used is named, with what to do about it. */
class RefusalTest {

    @TempDir
    Path folder;

    private static String opened(Path file) {
        return told(new SqliteFile(file, Duration.ofMillis(20)), "select 1");
    }

    private static String told(SqliteFile file, String sql) {
        try (Database database = Database.sqlite(file)) {
            return told(database, sql);
        }
    }

    private static String told(Database database, String sql) {
        try {
            database.write(connection -> run(connection, sql));
            return "";
        } catch (StoreException failure) {
            assertThat(failure.getMessage()).doesNotContain("\n", "..");
            return failure.getMessage();
        }
    }

    private static boolean run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }

    @Test
    void sqliteNamesTheFileAndWhatIsWrongWithIt() throws IOException, SQLException {
        Path nowhere = folder.resolve("no/folder.db");
        assertThat(opened(nowhere))
                .startsWith("SQLite on " + nowhere + " gives no connection: [SQLITE_CANTOPEN]")
                .endsWith("Check that it is a file, that its folder is there, and that both may be written.");
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear reader, this is no database. ".repeat(99));
        assertThat(opened(text))
                .contains("letter.txt")
                .endsWith("It holds something else than a database: name another file.");
        Path held = folder.resolve("held.db");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + held)) {
            run(other, "create table note (id integer)");
            run(other, "pragma locking_mode=exclusive");
            run(other, "begin exclusive");
            assertThat(opened(held)).endsWith("Another process holds it: end that, or wait for it.");
        }
        assertThat(told(new SqliteFile(held, Duration.ofMillis(20)), "select * from typecase_event"))
                .startsWith("SQLite on " + held + " refuses: ")
                .contains("Create the tables, by createSchema()");
    }

    @Test
    void postgresqlSaysWhatToGrantToCreateAndToName() {
        try (HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema());
                Database database = Database.postgresql(pool)) {
            assertThat(told(database, "select * from typecase_event"))
                    .startsWith("PostgreSQL refuses: ERROR: relation \"typecase_event\" does not exist. Nothing")
                    .contains("Create the tables, by createSchema()");
            assertThat(told(database, "set transaction read only; create table note (id integer)"))
                    .endsWith("Connect to a server, and as a user, that may write.");
            assertThat(told(database, "create table nix.note (id integer)"))
                    .endsWith("Create the schema that the connection names, or name another one (currentSchema).");
        }
    }

    @Test
    void settingsWithoutSenseAreRefusedByName() {
        assertThatThrownBy(() -> EventSettings.STANDARD.withLease(ChronoUnit.FOREVER.getDuration()))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageStartingWith("EventSettings needs a lease of a year at most");
        assertThatThrownBy(() -> EventSettings.STANDARD.withRetries(3, Duration.ofSeconds(1), null))
                .isInstanceOf(NullArgumentException.class)
                .hasMessageContaining("longestDelay");
    }
}
