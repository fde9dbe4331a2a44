package dev.typecase.jdbc.events;

import java.nio.file.Path;

class SqliteEventsTest extends EventsContract {

    @Override
    Ledger ledger(Path folder) {
        return Ledger.sqlite(folder.resolve("ledger.db"));
    }
}
