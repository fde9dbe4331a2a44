package dev.typecase.jdbc.databases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.jdbc.JdbcStore;
import dev.typecase.storetests.warehouse.Parcel;
import dev.typecase.storetests.warehouse.Shipment;
import dev.typecase.storetests.warehouse.ShipmentNumber;
import dev.typecase.storetests.warehouse.WarehouseDomain;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes are killed in the middle of commits: what was acknowledged is there, and nothing is half there (S6).
 * {@code -Dtypecase.crash.kills=1000} kills more often; {@code -Dtypecase.crash.seed=…} kills at the same moments again.
 */
class CrashTest {

    private static final int KILLS = Integer.getInteger("typecase.crash.kills", 2);
    private static final long SEED = Long.getLong("typecase.crash.seed", System.nanoTime());

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsInSqlite() throws Exception {
        kill(folder.resolve("crash.db").toString());
    }

    @Test
    void whatWasAcknowledgedIsInPostgreSql() throws Exception {
        kill(PostgresServer.url(PostgresServer.newSchema()));
    }

    private static void kill(String where) throws IOException, InterruptedException {
        Random random = new Random(SEED);
        int commits = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> acknowledged = acknowledged(where, random);
            commits += acknowledged.size();
            check(where, acknowledged, "seed " + SEED + ", kill " + kill);
        }
        System.out.println(where.substring(0, 5) + ": " + KILLS + " kills, " + commits
                + " acknowledged commits, none lost or half");
    }

    /** What a process said before it was killed, a moment after its first commit. */
    private static List<String> acknowledged(String where, Random random) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        try (ChildJvm child = ChildJvm.start(CommittingProcess.class, "128m", where)) {
            BufferedReader says = child.says();
            lines.add(says.readLine());
            Thread killer = new Thread(() -> {
                try {
                    Thread.sleep(random.nextInt(700));
                    child.kill();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            });
            killer.start();
            for (String line = says.readLine(); line != null; line = says.readLine()) {
                lines.add(line);
            }
            killer.join();
        }
        // What it was killed in the middle of saying is not said.
        lines.removeIf(line -> line == null || !line.matches("\\d \\d+"));
        return lines;
    }

    private static void check(String where, List<String> acknowledged, String name) {
        int[] last = new int[CommittingProcess.WRITERS];
        for (String line : acknowledged) {
            last[line.charAt(0) - '0'] = Math.max(last[line.charAt(0) - '0'], Integer.parseInt(line.substring(2)));
        }
        try (JdbcStore store = CommittingProcess.store(where);
                WarehouseDomain warehouse = CommittingProcess.warehouse(store)) {
            for (int writer = 0; writer < last.length; writer++) {
                if (last[writer] > 0) {
                    check(warehouse, writer, last[writer], name);
                }
            }
        }
    }

    private static void check(WarehouseDomain warehouse, int writer, int acknowledged, String name) {
        int count = warehouse.tallyRepository().get("tally" + writer).count();
        assertThat(count).as(name).isBetween(acknowledged, acknowledged + 1);
        assertThat(warehouse.shelfRepository().get("a" + writer).load())
                .as(name)
                .isEqualTo(count);
        assertThat(warehouse.shelfRepository().get("b" + writer).load())
                .as(name)
                .isEqualTo(count);
        Shipment shipment = warehouse.shipmentRepository().get(new ShipmentNumber(writer));
        int first = Math.max(1, count - CommittingProcess.PARCELS + 1);
        assertThat(shipment.parcels())
                .as(name)
                .extracting(Parcel::content)
                .isEqualTo(IntStream.rangeClosed(first, count)
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(shipment.parcels())
                .as(name)
                .allSatisfy(parcel -> assertThat(parcel.remarks())
                        .containsExactly("1 of " + parcel.content(), "2 of " + parcel.content()));
    }
}
