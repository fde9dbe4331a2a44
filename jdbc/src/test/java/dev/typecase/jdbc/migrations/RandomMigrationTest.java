package dev.typecase.jdbc.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.jdbc.databases.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Domains drawn at random, with edits that need nobody: once migrated, a database is what {@code createSchema()} makes of a new
 * one, and what was in it is there. {@code -Dtypecase.test.migrations=100} draws so many.
 */
class RandomMigrationTest {

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("typecase.test.migrations", 2));
    }

    /** A database whose tables migrations make, and one whose tables the store makes. */
    private record Pair(
            String name,
            DataSource migrated,
            Supplier<JdbcStore.Builder> onMigrated,
            DataSource created,
            Supplier<JdbcStore.Builder> onCreated) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void migratedItIsWhatANewOneIs(long seed) throws Exception {
        Path migrated = folder.resolve("migrated.db");
        Path created = folder.resolve("created.db");
        try (HikariDataSource one = PostgresServer.pool(PostgresServer.newSchema());
                HikariDataSource other = PostgresServer.pool(PostgresServer.newSchema())) {
            List<Pair> databases = List.of(
                    new Pair(
                            "sqlite",
                            JdbcStore.sqliteForMigrations(migrated),
                            () -> JdbcStore.sqlite(migrated),
                            JdbcStore.sqliteForMigrations(created),
                            () -> JdbcStore.sqlite(created)),
                    new Pair(
                            "postgresql",
                            one,
                            () -> JdbcStore.postgresql(one),
                            other,
                            () -> JdbcStore.postgresql(other)));
            Workspace workspace = new Workspace(folder);
            RandomDomain domain = new RandomDomain(seed);
            migrate(workspace, domain, databases);
            domain.edit();
            migrate(workspace, domain, databases);
            for (Pair pair : databases) {
                workspace.run(pair.onCreated().get().createSchema());
                assertThat(Catalog.of(pair.name(), pair.migrated()))
                        .as("seed %d on %s", seed, pair.name())
                        .isEqualTo(Catalog.of(pair.name(), pair.created()));
            }
        }
    }

    private void migrate(Workspace workspace, RandomDomain domain, List<Pair> databases) throws Exception {
        Path sources = Files.createTempDirectory(folder, "sources");
        domain.write(sources);
        String drift = workspace.compile(sources);
        assertThat(drift).contains("[Typecase/SchemaDrift]").doesNotContain("person");
        workspace.obey(drift);
        for (Pair pair : databases) {
            Flyway.configure()
                    .dataSource(pair.migrated())
                    .locations("filesystem:" + workspace.schema().resolve(pair.name()))
                    .load()
                    .migrate();
            assertThat(workspace.run(pair.onMigrated().get())).as(pair.name()).isEqualTo(domain.told());
        }
    }
}
