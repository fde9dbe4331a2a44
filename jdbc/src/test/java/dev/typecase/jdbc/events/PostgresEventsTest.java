package dev.typecase.jdbc.events;

import java.nio.file.Path;

class PostgresEventsTest extends EventsContract {

    @Override
    Ledger ledger(Path folder) {
        return Ledger.postgresql();
    }
}
