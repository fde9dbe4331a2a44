package bookshelf;

import static org.assertj.core.api.Assertions.assertThat;

import bookshelf.catalogue.AddBook;
import bookshelf.catalogue.AddBookBuilder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.jdbc.JdbcStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bookshelf on databases, as the documentation shows it. */
class DatabasesTest {

    private final AddBook addBook = AddBookBuilder.builder()
            .title("The Great Gatsby")
            .author("F. Scott Fitzgerald")
            .priceAmount(BigDecimal.TEN)
            .build();

    @TempDir
    Path folder;

    @Test
    void onAFile() {
        Path file = folder.resolve("bookshelf.db");
        try (JdbcStore store = JdbcStore.sqlite(file).createSchema().build();
                BookshelfDomain bookshelf = BookshelfDomain.builder()
                        .notifier(System.out::println)
                        .store(store)
                        .build()) {
            bookshelf.process(addBook);
        }
        try (JdbcStore store = JdbcStore.sqlite(file).build()) {
            assertThat(books(store)).isEqualTo(1);
        }
    }

    @Test
    void onPostgreSqlThroughAPool() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            onPool(url);
            assertThat(story(url)).startsWith("Adding book to catalog...").endsWith("All checks passed!\n");
            assertThat(story(url)).startsWith("The book is in the catalog already; orders until now: 1");
        }
    }

    private void onPool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(16);
        try (HikariDataSource pool = new HikariDataSource(config);
                JdbcStore store = JdbcStore.postgresql(pool).createSchema().build();
                BookshelfDomain bookshelf = BookshelfDomain.builder()
                        .notifier(System.out::println)
                        .store(store)
                        .build()) {
            bookshelf.process(addBook);
        }
        try (HikariDataSource pool = new HikariDataSource(config)) {
            assertThat(books(JdbcStore.postgresql(pool).build())).isEqualTo(1);
        }
    }

    @Test
    void onAFileWhoseTablesFlywayMakes() {
        Path file = folder.resolve("migrated.db");
        Flyway.configure()
                .dataSource(JdbcStore.sqliteForMigrations(file))
                .locations("classpath:db/migration/sqlite")
                .load()
                .migrate();
        try (JdbcStore store = JdbcStore.sqlite(file).build()) {
            assertThat(books(store)).isZero();
        }
    }

    @Test
    void onPostgreSqlWhoseTablesFlywayMakes() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            DataSource dataSource = server.getPostgresDatabase();
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:db/migration/postgresql")
                    .load()
                    .migrate();
            assertThat(books(JdbcStore.postgresql(dataSource).build())).isZero();
        }
    }

    @Test
    void inATransactionOfTheApplication() throws SQLException {
        Path file = folder.resolve("joined.db");
        try (JdbcStore store = JdbcStore.sqlite(file).createSchema().build()) {
            assertThat(books(store)).isZero();
            join(store, file);
            assertThat(books(store)).isEqualTo(1);
        }
    }

    private void join(JdbcStore store, Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            try (BookshelfDomain joined = BookshelfDomain.builder()
                    .notifier(System.out::println)
                    .store(store.joining(connection))
                    .build()) {
                joined.process(addBook);
            }
            connection.commit();
        }
    }

    private static long books(JdbcStore store) {
        try (BookshelfDomain bookshelf =
                BookshelfDomain.builder().notifier(message -> {}).store(store).build()) {
            return bookshelf.bookRepository().count();
        }
    }

    private static String story(String url) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Bookshelf.run(new String[] {url}, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
