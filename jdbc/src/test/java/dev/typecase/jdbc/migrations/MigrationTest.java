package dev.typecase.jdbc.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.StoreException;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.jdbc.databases.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three versions of a domain, one after the other on the same database, whose tables only Flyway makes. */
class MigrationTest {

    private static final Path VERSIONS = Path.of("src/test/resources/migrations");

    @TempDir
    Path folder;

    @Test
    void onSqlite() throws Exception {
        Path file = folder.resolve("shop.db");
        walk("sqlite", JdbcStore.sqliteForMigrations(file), () -> JdbcStore.sqlite(file));
    }

    @Test
    void onPostgres() throws Exception {
        try (HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema())) {
            walk("postgresql", pool, () -> JdbcStore.postgresql(pool));
        }
    }

    private void walk(String database, DataSource source, Supplier<JdbcStore.Builder> stores) throws Exception {
        Workspace workspace = new Workspace(folder);
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("filesystem:" + workspace.schema().resolve(database))
                .load();

        // A new domain: its first migration makes all that it needs.
        workspace.obey(workspace.compile(VERSIONS.resolve("first")));
        assertThat(workspace.compile(VERSIONS.resolve("first"))).isEmpty();
        flyway.migrate();
        assertThat(workspace.run(stores.get())).isEqualTo("Dune by [Frank Herbert] for 9.50");

        // What is additive needs nobody. Until it has run, the store refuses the database and says what it lacks.
        String drift = workspace.compile(VERSIONS.resolve("second"));
        assertThat(drift)
                .contains("Column book.subtitle is new: string, optional.")
                .contains("Table book_tags is new")
                .doesNotContain("need a person");
        assertThatThrownBy(() -> workspace.run(stores.get()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("column book.subtitle is missing")
                .hasMessageContaining("table book_tags is missing")
                .hasMessageContaining("createSchema() changes no table that is there");
        workspace.obey(drift);
        flyway.migrate();
        assertThat(workspace.run(stores.get()))
                .isEqualTo("Dune (null) by [Frank Herbert] for 9.50 EUR, []\n"
                        + "Emma (A novel) by [Jane Austen] for 8 GBP, [classic]");

        // What is not fails, and changes nothing, until a person has decided.
        String harder = workspace.compile(VERSIONS.resolve("third"));
        assertThat(harder).contains("3 of the changes need a person");
        workspace.obey(harder);
        assertThatThrownBy(flyway::migrate).isInstanceOf(FlywayException.class);
        flyway.repair();
        decide(workspace.schema().resolve(database).resolve("V3__shop.sql"));
        flyway.migrate();
        assertThat(workspace.run(stores.get()))
                .isEqualTo("Dune, unknown, by [Frank Herbert] for 9.50 EUR\n"
                        + "Emma, unknown, by [Jane Austen] for 8 GBP\n"
                        + "Ficciones, Sur, by [Jorge Luis Borges] for 7.25 EUR");
        flyway.validate();
    }

    private static void decide(Path migration) throws IOException {
        String draft = Files.readString(migration);
        Files.writeString(migration, draft.replaceAll("<[^<>\n]*publisher[^<>\n]*>|<what it is[^<>\n]*>", "'unknown'"));
    }
}
