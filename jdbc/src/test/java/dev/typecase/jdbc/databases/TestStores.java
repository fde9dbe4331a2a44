package dev.typecase.jdbc.databases;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.jdbc.JdbcStore;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** The stores of one test, each of which holds nothing; closed with what they need. */
public final class TestStores implements AutoCloseable {

    private final Deque<Runnable> closing = new ArrayDeque<>();

    /** A store on a new file in a folder. */
    public JdbcStore sqlite(Path folder) {
        JdbcStore store = JdbcStore.sqlite(folder.resolve(UUID.randomUUID() + ".db"))
                .createSchema()
                .build();
        closing.push(store::close);
        return store;
    }

    /** A store in a new schema of the server. */
    public JdbcStore postgresql() {
        HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema());
        closing.push(pool::close);
        return JdbcStore.postgresql(pool).createSchema().build();
    }

    @Override
    public void close() {
        closing.forEach(Runnable::run);
        closing.clear();
    }
}
