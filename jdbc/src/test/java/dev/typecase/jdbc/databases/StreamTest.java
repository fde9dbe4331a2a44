package dev.typecase.jdbc.databases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A stream holds what it is reading and no more: 50,000 aggregates of half a kilobyte do not fit into the memory of the process
 * that reads them. {@code -Dtypecase.stream.rows=1000000} reads a million.
 */
class StreamTest {

    private static final int ROWS = Integer.getInteger("typecase.stream.rows", 50_000);

    @TempDir
    Path folder;

    @Test
    void sqliteIsReadWhileItIsConsumed() throws Exception {
        assertThat(sum(folder.resolve("stream.db").toString())).isEqualTo(expected());
    }

    @Test
    void postgreSqlIsReadWhileItIsConsumed() throws Exception {
        assertThat(sum(PostgresServer.url(PostgresServer.newSchema()))).isEqualTo(expected());
    }

    private static String expected() {
        return String.valueOf(
                LongStream.range(0, ROWS).map(number -> number % 7).sum());
    }

    private static String sum(String where) throws Exception {
        try (ChildJvm child = ChildJvm.start(StreamingProcess.class, "24m", where, String.valueOf(ROWS))) {
            return child.says().readLine();
        }
    }
}
