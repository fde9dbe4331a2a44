package dev.typecase.jdbc.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.StoreException;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.storetests.warehouse.ItemBuilder;
import dev.typecase.storetests.warehouse.ItemFields;
import dev.typecase.storetests.warehouse.WarehouseDomain;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a column cannot hold is refused by name, and never kept as something else. */
class UnstorableTest {

    @TempDir
    Path folder;

    private final TestStores stores = new TestStores();

    @AfterEach
    void closeStores() {
        stores.close();
    }

    @Test
    void halfOfACharacterIsRefused() {
        refuses(stores.sqlite(folder), "half \ud83d", "half of a character");
        refuses(stores.postgresql(), "half \ude00", "half of a character");
    }

    @Test
    void nulIsRefusedByPostgreSql() {
        refuses(stores.postgresql(), "a\0b", "NUL");
    }

    private static void refuses(JdbcStore store, String name, String reason) {
        try (WarehouseDomain warehouse =
                WarehouseDomain.builder().script(step -> {}).store(store).build()) {
            assertThatThrownBy(() -> warehouse
                            .itemRepository()
                            .add(ItemBuilder.builder().name(name).quantity(1).build()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("item.name cannot be stored")
                    .hasMessageContaining(reason)
                    .hasMessageContaining("Nothing was committed");
            assertThat(warehouse.itemRepository().count()).isZero();
            assertThat(warehouse
                            .itemRepository()
                            .query()
                            .where(ItemFields.NAME.eq(name).or(ItemFields.NAME.contains(name)))
                            .count())
                    .isZero();
        }
    }
}
