package dev.typecase.jdbc.events;

import java.nio.file.Path;

class PostgresSyncTest extends SyncContract {

    @Override
    Ledger ledger(Path folder) {
        return Ledger.postgresql();
    }
}
