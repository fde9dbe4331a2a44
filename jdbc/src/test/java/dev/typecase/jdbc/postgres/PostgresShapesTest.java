package dev.typecase.jdbc.postgres;

import dev.typecase.jdbc.databases.TestStores;
import dev.typecase.store.Store;
import dev.typecase.storetests.ShapesContract;
import org.junit.jupiter.api.AfterEach;

class PostgresShapesTest extends ShapesContract {

    private final TestStores stores = new TestStores();

    @Override
    protected Store newStore() {
        return stores.postgresql();
    }

    @AfterEach
    void closeStores() {
        stores.close();
    }
}
