package shipping;

import dev.typecase.jdbc.JdbcStore;
import dev.typecase.store.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class ShippingOnSqliteTest extends ShippingStory {

    @TempDir
    Path folder;

    private JdbcStore store;

    @Override
    Store store() {
        store = JdbcStore.sqlite(folder.resolve("shipping.db")).createSchema().build();
        return store;
    }

    @AfterEach
    void closeStore() {
        store.close();
    }
}
