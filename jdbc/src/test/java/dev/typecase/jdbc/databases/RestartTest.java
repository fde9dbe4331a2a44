package dev.typecase.jdbc.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.StoreException;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.storetests.warehouse.ShelfBuilder;
import dev.typecase.storetests.warehouse.WarehouseDomain;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is restarted under a store that is in use. */
class RestartTest {

    @TempDir
    Path folder;

    @Test
    void theStoreSaysWhatHappenedAndGoesOnWhenTheServerIsBack() throws Exception {
        EmbeddedPostgres server = server(0);
        int port = server.getPort();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setConnectionTimeout(1_000);
        try (HikariDataSource pool = new HikariDataSource(config);
                JdbcStore store = JdbcStore.postgresql(pool).createSchema().build();
                WarehouseDomain warehouse = CommittingProcess.warehouse(store)) {
            add(warehouse, "before");
            server.close();
            for (int time = 0; time < 2; time++) {
                assertThatThrownBy(() -> add(warehouse, "without"))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("PostgreSQL")
                        .hasMessageContaining("Nothing was committed");
            }
            server = server(port);
            addWhenItIsBack(warehouse, "after");
            assertThat(warehouse.shelfRepository().list())
                    .extracting(shelf -> shelf.code())
                    .containsExactlyInAnyOrder("before", "after");
        } finally {
            server.close();
        }
    }

    private EmbeddedPostgres server(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    /**
     * Repeats as the message says: the server starts for a while, and a pool can hold a connection to the one before. Had a
     * refused commit been made all the same, the shelf would be there already.
     */
    private static void addWhenItIsBack(WarehouseDomain warehouse, String code) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try {
                add(warehouse, code);
                return;
            } catch (StoreException failure) {
                assertThat(failure).hasMessageContaining("Nothing was committed");
                if (System.nanoTime() > deadline) {
                    throw failure;
                }
                Thread.sleep(200);
            }
        }
    }

    private static void add(WarehouseDomain warehouse, String code) {
        warehouse
                .shelfRepository()
                .add(ShelfBuilder.builder().code(code).load(1).build());
    }
}
