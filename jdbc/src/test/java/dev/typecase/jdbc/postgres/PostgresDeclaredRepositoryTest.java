package dev.typecase.jdbc.postgres;

import dev.typecase.jdbc.databases.TestStores;
import dev.typecase.store.Store;
import dev.typecase.storetests.DeclaredRepositoryContract;
import org.junit.jupiter.api.AfterEach;

class PostgresDeclaredRepositoryTest extends DeclaredRepositoryContract {

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
