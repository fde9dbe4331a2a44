package dev.typecase.jdbc.databases;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL server of this JVM, started at its first use. {@code -Dtypecase.test.postgresql=jdbc:postgresql://…} names one
 * that runs already.
 */
public final class PostgresServer {

    private static final AtomicInteger CREATED = new AtomicInteger();

    private PostgresServer() {}

    /** Of its own, so that a process which is told where its database is starts none: killed, it would leave it behind. */
    private static final class Started {
        private static final String URL = url();

        private static String url() {
            String given = System.getProperty("typecase.test.postgresql");
            if (given != null) {
                return given;
            }
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                return server.getJdbcUrl("postgres", "postgres");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** A schema that holds nothing; connections to it through {@link #pool} or {@link #source}. */
    public static String newSchema() {
        return created("schema");
    }

    /** A pool of connections to a database of its own, in which nobody else hears what is notified; to be closed. */
    public static HikariDataSource newDatabase() {
        return poolOf(Started.URL.replaceFirst("(//[^/]+/)[^?]*", "$1" + created("database")));
    }

    private static String created(String kind) {
        String name = "t" + ProcessHandle.current().pid() + "_" + CREATED.incrementAndGet();
        try (Connection connection = source("public").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create " + kind + " " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return name;
    }

    /** Where a schema is, for another process. */
    public static String url(String schema) {
        return Started.URL + (Started.URL.contains("?") ? "&" : "?") + "currentSchema=" + schema;
    }

    /** Connections of one's own to a schema. */
    public static DataSource source(String schema) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(schema));
        return source;
    }

    /** A pool of connections to a schema; to be closed. */
    public static HikariDataSource pool(String schema) {
        return poolOf(url(schema));
    }

    /** A pool of connections to where another process has said that a schema is; to be closed. */
    public static HikariDataSource poolOf(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(32);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }
}
