package dev.typecase.jdbc.databases;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.UuidV7;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.storetests.warehouse.AddressBuilder;
import dev.typecase.storetests.warehouse.ParcelBuilder;
import dev.typecase.storetests.warehouse.Shelf;
import dev.typecase.storetests.warehouse.ShelfBuilder;
import dev.typecase.storetests.warehouse.Shipment;
import dev.typecase.storetests.warehouse.ShipmentBuilder;
import dev.typecase.storetests.warehouse.ShipmentNumber;
import dev.typecase.storetests.warehouse.Tally;
import dev.typecase.storetests.warehouse.TallyBuilder;
import dev.typecase.storetests.warehouse.WarehouseDomain;
import dev.typecase.storetests.warehouse.WarehouseUnitOfWork;
import java.nio.file.Path;
import java.time.Clock;

/**
 * A process that commits as fast as it can, and says so, until it is killed. Each writer has a tally, two shelves and a shipment
 * that all say how many commits it has made.
 */
final class CommittingProcess {

    static final int WRITERS = 3;
    static final int PARCELS = 4;

    private CommittingProcess() {}

    /** Where the store is: an address of PostgreSQL or a file. */
    static JdbcStore store(String where) {
        if (where.startsWith("jdbc:")) {
            HikariDataSource pool = PostgresServer.poolOf(where);
            return JdbcStore.postgresql(pool).createSchema().build();
        }
        return JdbcStore.sqlite(Path.of(where)).createSchema().build();
    }

    static WarehouseDomain warehouse(JdbcStore store) {
        return WarehouseDomain.builder().script(scene -> {}).store(store).build();
    }

    /** @param arguments where the store is */
    public static void main(String[] arguments) throws InterruptedException {
        WarehouseDomain warehouse = warehouse(store(arguments[0]));
        for (int number = 0; number < WRITERS; number++) {
            int writer = number;
            new Thread(() -> write(warehouse, writer)).start();
        }
        Thread.sleep(Long.MAX_VALUE);
    }

    private static void write(WarehouseDomain warehouse, int writer) {
        while (true) {
            int[] count = new int[1];
            warehouse.runInUnitOfWork(work -> count[0] = once(work, writer));
            System.out.println(writer + " " + count[0]);
        }
    }

    private static int once(WarehouseUnitOfWork work, int writer) {
        Tally tally = work.tallyRepository()
                .find("tally" + writer)
                .orElseGet(() -> TallyBuilder.builder()
                        .subject("tally" + writer)
                        .count(0)
                        .build());
        tally.increment();
        work.tallyRepository().add(tally);
        put(work, "a" + writer);
        ship(work, writer, tally.count());
        put(work, "b" + writer);
        return tally.count();
    }

    private static void put(WarehouseUnitOfWork work, String code) {
        Shelf shelf = work.shelfRepository()
                .find(code)
                .orElseGet(() -> ShelfBuilder.builder().code(code).load(0).build());
        shelf.put(1);
        work.shelfRepository().add(shelf);
    }

    /** Its parcels and what is said of them are rows of other tables. */
    private static void ship(WarehouseUnitOfWork work, int writer, int count) {
        Shipment shipment = work.shipmentRepository()
                .find(new ShipmentNumber(writer))
                .orElseGet(() -> ShipmentBuilder.builder()
                        .number(new ShipmentNumber(writer))
                        .destination(AddressBuilder.builder()
                                .street("street")
                                .city("city")
                                .build())
                        .build(Clock.systemUTC()));
        if (shipment.parcels().size() == PARCELS) {
            shipment.parcels().remove(0);
        }
        shipment.parcels()
                .add(ParcelBuilder.builder()
                        .content(String.valueOf(count))
                        .weight(1)
                        .id(UuidV7.next())
                        .remarks("1 of " + count, "2 of " + count)
                        .build());
        work.shipmentRepository().add(shipment);
    }
}
