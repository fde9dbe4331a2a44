package dev.typecase.jdbc.events;

import java.nio.file.Path;

/** On the store that applications use. */
class StoreEventsTest extends EventsContract {

    @Override
    Ledger ledger(Path folder) {
        return Ledger.store(folder.resolve("ledger.db"));
    }
}
