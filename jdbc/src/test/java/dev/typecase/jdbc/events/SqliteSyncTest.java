package dev.typecase.jdbc.events;

import java.nio.file.Path;

class SqliteSyncTest extends SyncContract {

    @Override
    Ledger ledger(Path folder) {
        return Ledger.sqlite(folder.resolve("ledger.db"));
    }
}
