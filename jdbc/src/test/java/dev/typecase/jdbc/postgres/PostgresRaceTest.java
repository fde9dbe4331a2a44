package dev.typecase.jdbc.postgres;

import dev.typecase.jdbc.databases.TestStores;
import dev.typecase.store.Store;
import dev.typecase.storetests.RaceContract;
import org.junit.jupiter.api.AfterEach;

class PostgresRaceTest extends RaceContract {

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
