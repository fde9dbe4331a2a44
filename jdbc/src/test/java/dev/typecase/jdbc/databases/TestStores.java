package dev.typecase.jdbc.databases;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.jdbc.JdbcStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The stores of one test, each of which holds nothing; closed with what they need. */
public final class TestStores implements AutoCloseable {

    private static final Path MEMORY = Path.of("/dev/shm");

    private boolean keepEvents = true;
    private final Deque<Runnable> closing = new ArrayDeque<>();

    /** From now on, stores whose domains hand events to their handlers themselves. */
    public TestStores withoutEvents() {
        keepEvents = false;
        return this;
    }

    private JdbcStore build(JdbcStore.Builder builder) {
        return (keepEvents ? builder : builder.withoutEvents()).createSchema().build();
    }

    /** A store on a new file: where there are files in memory, in one of those, which needs no disk to be as fast. */
    public JdbcStore sqlite(Path folder) {
        Path file = inMemory().orElse(folder).resolve(UUID.randomUUID() + ".db");
        JdbcStore store = build(JdbcStore.sqlite(file));
        closing.push(store::close);
        return store;
    }

    private Optional<Path> inMemory() {
        if (!Files.isWritable(MEMORY)) {
            return Optional.empty();
        }
        try {
            Path folder = Files.createTempDirectory(MEMORY, "typecase");
            closing.push(() -> delete(folder));
            return Optional.of(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A store in a new schema of the server. */
    public JdbcStore postgresql() {
        HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema());
        closing.push(pool::close);
        return build(JdbcStore.postgresql(pool));
    }

    @Override
    public void close() {
        closing.forEach(Runnable::run);
        closing.clear();
    }
}
