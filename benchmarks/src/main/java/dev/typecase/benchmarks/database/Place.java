package dev.typecase.benchmarks.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A database of one peer: a schema in PostgreSQL, or a file of SQLite. Both wait for the disk at every commit.
 *
 * @param kind which of the two
 * @param source a pool of connections
 * @param file the file; of no meaning with PostgreSQL
 */
public record Place(Kind kind, HikariDataSource source, Path file) implements AutoCloseable {

    private static final int CONNECTIONS = 20;

    /** The databases. */
    public enum Kind {
        /** A server that is started for the benchmarks, or the one that a system property names. */
        POSTGRESQL {
            @Override
            public Place open(String name, Path folder) {
                String url = Server.URL;
                try (Connection connection = DriverManager.getConnection(url);
                        Statement statement = connection.createStatement()) {
                    statement.execute("drop schema if exists " + name + " cascade");
                    statement.execute("create schema " + name);
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
                return new Place(
                        this,
                        pool(url + (url.contains("?") ? "&" : "?") + "currentSchema=" + name, CONNECTIONS),
                        folder);
            }
        },
        /** A file with a write-ahead log, set as Typecase sets its own. */
        SQLITE {
            @Override
            public Place open(String name, Path folder) {
                Path file = folder.resolve(name + ".db");
                return new Place(
                        this,
                        pool(
                                "jdbc:sqlite:" + file
                                        + "?journal_mode=WAL&synchronous=FULL&busy_timeout=30000&foreign_keys=true"
                                        + "&cache_size=-8000&wal_autocheckpoint=4000",
                                1),
                        file);
            }
        };

        /** An empty database. */
        public abstract Place open(String name, Path folder);

        private static HikariDataSource pool(String url, int connections) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setMaximumPoolSize(connections);
            return new HikariDataSource(config);
        }
    }

    /** PostgreSQL, started when it is first asked for. */
    private static final class Server {
        private static final String URL = url();

        private static String url() {
            String given = System.getProperty("typecase.benchmarks.postgresql");
            if (given != null) {
                return given;
            }
            try {
                return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Binds an identity as this database keeps it. */
    public void bind(PreparedStatement statement, int index, UUID id) throws SQLException {
        if (kind == Kind.POSTGRESQL) {
            statement.setObject(index, id);
        } else {
            statement.setString(index, id.toString());
        }
    }

    /** An identity from a result. */
    UUID identity(ResultSet result, int column) throws SQLException {
        return kind == Kind.POSTGRESQL
                ? result.getObject(column, UUID.class)
                : UUID.fromString(result.getString(column));
    }

    /** Creates the tables of those who do not create them themselves. */
    void createTables() {
        String uuid = kind == Kind.POSTGRESQL ? "uuid" : "text";
        String number = kind == Kind.POSTGRESQL ? "numeric" : "text";
        execute(
                "create table purchase (id " + uuid
                        + " not null primary key, customer text not null, reference text not"
                        + " null, note text not null, version bigint not null)",
                "create table purchase_lines (purchase " + uuid + " not null references purchase, position integer not"
                        + " null, product text not null, quantity integer not null, price " + number + " not null,"
                        + " primary key (purchase, position))",
                "create unique index purchase_reference on purchase (reference)",
                "create index purchase_customer on purchase (customer)");
    }

    /** Has PostgreSQL look at what it holds, as it does by itself sooner or later: in the middle of somebody's turn. */
    void analyze() {
        if (kind == Kind.POSTGRESQL) {
            execute("vacuum analyze");
        }
    }

    private void execute(String... statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
