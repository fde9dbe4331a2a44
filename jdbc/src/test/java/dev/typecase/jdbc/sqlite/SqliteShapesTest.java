package dev.typecase.jdbc.sqlite;

import dev.typecase.jdbc.databases.TestStores;
import dev.typecase.store.Store;
import dev.typecase.storetests.ShapesContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteShapesTest extends ShapesContract {

    @TempDir
    Path folder;

    private final TestStores stores = new TestStores();

    @Override
    protected Store newStore() {
        return stores.sqlite(folder);
    }

    @AfterEach
    void closeStores() {
        stores.close();
    }
}
