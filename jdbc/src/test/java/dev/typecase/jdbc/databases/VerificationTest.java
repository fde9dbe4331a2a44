package dev.typecase.jdbc.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.StoreException;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.storetests.warehouse.WarehouseDomain;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A domain is not built on a database that does not fit it: what is missing or different is named, with the mend. */
class VerificationTest {

    @TempDir
    Path folder;

    @Test
    void onSqlite() throws SQLException {
        Path file = folder.resolve("warehouse.db");
        run(JdbcStore.sqliteForMigrations(file), () -> JdbcStore.sqlite(file));
    }

    @Test
    void onPostgres() throws SQLException {
        try (HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema())) {
            run(pool, () -> JdbcStore.postgresql(pool));
        }
    }

    private static void run(DataSource source, Supplier<JdbcStore.Builder> stores) throws SQLException {
        assertThatThrownBy(() -> open(stores.get()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("table locker is missing")
                .hasMessageContaining("let the store create what is missing: createSchema() when it is built.");
        open(stores.get().createSchema());
        open(stores.get());

        execute(source, "drop index locker_code_unique");
        assertThatThrownBy(() -> open(stores.get()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(
                        "does not fit WarehouseDomain: unique index locker_code_unique on locker is missing.")
                .hasMessageContaining("let the store create what is missing");
        execute(source, "create index locker_code_unique on locker (code)");
        assertThatThrownBy(() -> open(stores.get()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("index locker_code_unique on locker must be unique, and valid.")
                .hasMessageContaining(
                        "Run the migrations of the domain; createSchema() changes no table that is there.");
        execute(source, "drop index locker_code_unique");
        open(stores.get().createSchema());
        open(stores.get());

        execute(source, "alter table item rename column name to title");
        assertThatThrownBy(() -> open(stores.get().createSchema()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("column item.name is missing.")
                .hasMessageContaining("Run the migrations of the domain");
        execute(source, "alter table item rename column title to name", "alter table item add column colour text");
        open(stores.get());
    }

    private static void open(JdbcStore.Builder builder) {
        try (JdbcStore store = builder.build();
                WarehouseDomain warehouse = WarehouseDomain.builder()
                        .script(step -> {})
                        .store(store)
                        .build()) {
            assertThat(warehouse.itemRepository().count()).isZero();
        }
    }

    private static void execute(DataSource source, String... statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
