package dev.typecase.jdbc.postgres;

import dev.typecase.jdbc.databases.TestStores;
import dev.typecase.store.Store;
import dev.typecase.storetests.UnitOfWorkContract;
import org.junit.jupiter.api.AfterEach;

class PostgresUnitOfWorkTest extends UnitOfWorkContract {

    private final TestStores stores = new TestStores().withoutEvents();

    @Override
    protected Store newStore() {
        return stores.postgresql();
    }

    @AfterEach
    void closeStores() {
        stores.close();
    }
}
