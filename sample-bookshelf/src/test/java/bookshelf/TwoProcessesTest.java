package bookshelf;

import static org.assertj.core.api.Assertions.assertThat;

import bookshelf.ordering.Order;
import bookshelf.packing.Parcel;
import dev.typecase.jdbc.JdbcStore;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shop takes orders in one process, the packing room packs them in another; both are killed and started again. */
class TwoProcessesTest {

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void endProcesses() throws InterruptedException {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process begin(Class<?> main) throws IOException {
        String classPath = Stream.of("surefire.test.class.path", "java.class.path", "jdk.module.path")
                .map(name -> System.getProperty(name, ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        main.getName(),
                        folder.resolve("shop.db").toString())
                .redirectErrorStream(true)
                .start();
        processes.add(process);
        awaitOpen(process);
        return process;
    }

    /** Newer JDKs first warn of the native code in SQLite's driver. */
    private static void awaitOpen(Process process) throws IOException {
        String line = process.inputReader().readLine();
        while (line != null && (line.isEmpty() || line.startsWith("WARNING: "))) {
            line = process.inputReader().readLine();
        }
        assertThat(line).endsWith("is open.");
    }

    /** Reads on until a line of it names so many. */
    private static void awaitCount(Process process, long count) throws IOException {
        for (String line = process.inputReader().readLine();
                ;
                line = process.inputReader().readLine()) {
            assertThat(line).as("the process has ended").isNotNull();
            if (line.matches("\\w+: \\d+") && Long.parseLong(line.replaceAll("\\D", "")) >= count) {
                return;
            }
        }
    }

    @Test
    void everyOrderIsPackedOnceWhoeverIsKilled() throws Exception {
        Process shop = begin(Shop.class);
        Process room = begin(PackingRoom.class);
        awaitCount(room, 3);
        room.destroyForcibly().waitFor();
        awaitCount(shop, 8);
        shop.destroyForcibly().waitFor();
        shop = begin(Shop.class);
        begin(PackingRoom.class);
        awaitCount(shop, 12);
        shop.destroyForcibly().waitFor();

        try (JdbcStore store = JdbcStore.sqlite(folder.resolve("shop.db"))
                        .createSchema()
                        .build();
                BookshelfDomain bookshelf = Storage.bookshelf(store)) {
            List<Order> orders = bookshelf.orderRepository().list();
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (bookshelf.parcelRepository().count() < orders.size() && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            assertThat(bookshelf.parcelRepository().list())
                    .extracting(Parcel::orderId)
                    .containsExactlyInAnyOrderElementsOf(
                            orders.stream().map(Order::id).toList());
            assertThat(orders).hasSizeGreaterThanOrEqualTo(12);
        }
    }

    @Test
    void theReadmeNamesTheirClasses() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/test/resources/bookshelf/two-processes.txt")))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .endsWith("exec:java -Dexec.args=target/shop.db -Dexec.mainClass="
                                        + Shop.class.getName()),
                        line -> assertThat(line)
                                .endsWith("exec:java -Dexec.args=target/shop.db -Dexec.mainClass="
                                        + PackingRoom.class.getName()));
    }
}
