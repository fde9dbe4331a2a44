package dev.typecase.jdbc.sqlite;

import dev.typecase.jdbc.databases.TestStores;
import dev.typecase.store.Store;
import dev.typecase.storetests.QueryAgreementContract;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteQueryAgreementTest extends QueryAgreementContract {

    @TempDir
    Path folder;

    private final TestStores stores = new TestStores();

    @Override
    protected Store newStore() {
        return stores.sqlite(folder);
    }

    @Override
    protected List<String> moreTexts() {
        return List.of("\0", "a\0", "a\0b", "\0\0B");
    }

    @AfterEach
    void closeStores() {
        stores.close();
    }
}
