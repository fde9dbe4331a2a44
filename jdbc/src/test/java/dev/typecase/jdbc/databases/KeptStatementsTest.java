package dev.typecase.jdbc.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.jdbc.database.SqliteFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connections of SQLite keep their statements, and nobody notices but by the clock. */
class KeptStatementsTest {

    private static final String INSERT = "insert into book values (?, ?)";
    private static final String SELECT = "select isbn, title from book order by isbn";

    @TempDir
    private Path folder;

    private SqliteFile file;
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        file = new SqliteFile(folder.resolve("books.db"), Duration.ofMillis(20));
        connection = file.take();
        run(connection, "create table book (isbn integer primary key, title text)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        file.close();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void insert(int isbn, String title) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setInt(1, isbn);
            insert.setString(2, title);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private List<String> titles() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT);
                ResultSet row = select.executeQuery()) {
            List<String> titles = new ArrayList<>();
            while (row.next()) {
                titles.add(row.getString("title"));
            }
            return titles;
        }
    }

    @Test
    void aStatementThatWasClosedIsUsedAgain() throws SQLException {
        PreparedStatement first = connection.prepareStatement(SELECT);
        first.close();
        first.close();
        PreparedStatement second = connection.prepareStatement(SELECT);

        assertThat(second).isSameAs(first);
        second.close();
    }

    @Test
    void twoOfTheSameTextDoNotMeet() throws SQLException {
        insert(1, "Emma");
        insert(2, "Persuasion");
        try (PreparedStatement outer = connection.prepareStatement(SELECT);
                ResultSet row = outer.executeQuery()) {
            assertThat(row.next()).isTrue();
            assertThat(titles()).containsExactly("Emma", "Persuasion");
            assertThat(row.next()).isTrue();
            assertThat(row.getString(2)).isEqualTo("Persuasion");
        }
        assertThat(titles()).containsExactly("Emma", "Persuasion");
    }

    @Test
    void whatItWasGivenIsForgotten() throws SQLException {
        insert(1, "Emma");
        try (PreparedStatement abandoned = connection.prepareStatement(INSERT)) {
            abandoned.setInt(1, 2);
            abandoned.setString(2, "never");
            abandoned.addBatch();
            abandoned.setInt(1, 3);
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setInt(1, 4);
            insert.setNull(2, java.sql.Types.NULL);
            insert.addBatch();
            assertThat(insert.executeBatch()).containsExactly(1);
        }
        assertThat(titles()).containsExactly("Emma", null);
    }

    @Test
    void oneThatFailedDoesNotSpoilTheNext() throws SQLException {
        insert(1, "Emma");
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> insert(1, "Emma again")).isInstanceOf(SQLException.class);
        }
        insert(2, "Persuasion");

        assertThat(titles()).containsExactly("Emma", "Persuasion");
    }

    @Test
    void oneThatWasNotReadToItsEndHoldsNothing() throws SQLException {
        insert(1, "Emma");
        insert(2, "Persuasion");
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            assertThat(select.executeQuery().next()).isTrue();
        }
        Connection other = file.take();
        run(other, "insert into book values (3, 'Sanditon')");
        other.close();

        assertThat(titles()).containsExactly("Emma", "Persuasion", "Sanditon");
        run(connection, "drop table book");
    }

    @Test
    void aTableMayChangeBehindIt() throws SQLException {
        insert(1, "Emma");
        assertThat(titles()).containsExactly("Emma");
        run(connection, "alter table book rename to old");
        run(connection, "create table book (isbn integer primary key, year integer, title text)");
        run(connection, "insert into book select isbn, 1815, 'The ' || title from old");

        assertThat(titles()).containsExactly("The Emma");
    }

    @Test
    void thousandsOfDifferentOnesAreNoTrouble() throws SQLException {
        insert(1, "Emma");
        for (int i = 0; i < 3_000; i++) {
            try (PreparedStatement select = connection.prepareStatement("select " + i + " from book");
                    ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isEqualTo(i);
            }
        }
        assertThat(titles()).containsExactly("Emma");
    }

    @Test
    void theyGoWithTheirConnection() throws SQLException {
        PreparedStatement open = connection.prepareStatement(SELECT);
        titles();
        connection.close();

        open.close();
        assertThat(connection.isClosed()).isTrue();
        assertThat(folder.resolve("books.db-wal")).doesNotExist();
    }
}
