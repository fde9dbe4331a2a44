package dev.typecase.jdbc.databases;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.SqliteFile;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemBuilder;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.WarehouseDomain;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving an aggregate writes the columns that have changed; triggers of the database see which. */
class WrittenColumnsTest {

    private static final List<String> COLUMNS = List.of("name", "quantity", "condition", "typecase_version");

    @TempDir
    Path folder;

    @Test
    void onSqlite() {
        Path file = folder.resolve("items.db");
        try (JdbcStore store = JdbcStore.sqlite(file).createSchema().build();
                Database database = Database.sqlite(new SqliteFile(file, Duration.ofSeconds(5)))) {
            writesWhatHasChanged(
                    store,
                    database,
                    COLUMNS.stream()
                            .map(column -> "create trigger on_" + column + " after update of " + column
                                    + " on item begin insert into written values ('" + column + "'); end")
                            .toList());
        }
    }

    @Test
    void onPostgreSql() {
        try (HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema());
                JdbcStore store = JdbcStore.postgresql(pool).createSchema().build()) {
            List<String> triggers = new ArrayList<>();
            triggers.add("create function tell() returns trigger language plpgsql as"
                    + " 'begin insert into written values (tg_argv[0]); return new; end'");
            COLUMNS.forEach(column -> triggers.add("create trigger on_" + column + " after update of " + column
                    + " on item for each row execute function tell('" + column + "')"));
            writesWhatHasChanged(store, Database.postgresql(pool), triggers);
        }
    }

    private static void writesWhatHasChanged(JdbcStore store, Database database, List<String> triggers) {
        try (WarehouseDomain warehouse =
                WarehouseDomain.builder().script(step -> {}).store(store).build()) {
            database.write(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("create table written (name text)");
                    for (String trigger : triggers) {
                        statement.execute(trigger);
                    }
                }
                return true;
            });
            ItemId first = add(warehouse, "chair");
            ItemId second = add(warehouse, "table");

            warehouse.runInUnitOfWork(work -> {
                Item item = work.itemRepository().get(first);
                item.rename("stool");
                work.itemRepository().add(item);
            });
            assertThat(written(database))
                    .as("of one that is renamed")
                    .containsExactlyInAnyOrder("name", "typecase_version");

            warehouse.runInUnitOfWork(work -> {
                for (ItemId id : List.of(first, second)) {
                    Item item = work.itemRepository().get(id);
                    item.rename("desk");
                    work.itemRepository().add(item);
                }
            });
            assertThat(written(database))
                    .as("of two, which one statement changes")
                    .hasSize(2 * COLUMNS.size())
                    .containsAll(COLUMNS);
            assertThat(warehouse.itemRepository().get(first).name()).isEqualTo("desk");
            assertThat(warehouse.itemRepository().get(second).name()).isEqualTo("desk");
            assertThat(warehouse.itemRepository().get(second).quantity()).isEqualTo(3);
        }
    }

    private static ItemId add(WarehouseDomain warehouse, String name) {
        Item item = ItemBuilder.builder().name(name).quantity(3).build();
        warehouse.itemRepository().add(item);
        return item.id();
    }

    private static List<String> written(Database database) {
        return database.write(connection -> {
            List<String> written = new ArrayList<>();
            try (Statement statement = connection.createStatement()) {
                try (ResultSet row = statement.executeQuery("select name from written")) {
                    while (row.next()) {
                        written.add(row.getString(1));
                    }
                }
                statement.execute("delete from written");
            }
            return written;
        });
    }
}
