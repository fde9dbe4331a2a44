package dev.typecase.jdbc.databases;

import dev.typecase.jdbc.JdbcStore;
import dev.typecase.storetests.warehouse.Shelf;
import dev.typecase.storetests.warehouse.ShelfBuilder;
import dev.typecase.storetests.warehouse.ShelfFields;
import dev.typecase.storetests.warehouse.WarehouseDomain;
import java.util.stream.Stream;

/** A process of little memory that fills a store, and then reads it from its beginning to its end. */
final class StreamingProcess {

    private static final int BATCH = 1_000;

    private StreamingProcess() {}

    /** @param arguments where the store is, and how many aggregates there are to be */
    public static void main(String[] arguments) {
        int many = Integer.parseInt(arguments[1]);
        try (JdbcStore store = CommittingProcess.store(arguments[0]);
                WarehouseDomain warehouse = CommittingProcess.warehouse(store)) {
            for (int from = 0; from < many; from += BATCH) {
                fill(warehouse, from, Math.min(many, from + BATCH));
            }
            try (Stream<Shelf> shelves = warehouse.shelfRepository().query().orderBy(ShelfFields.CODE.asc()).stream()) {
                System.out.println(shelves.mapToLong(Shelf::load).sum());
            }
        }
        System.exit(0);
    }

    private static void fill(WarehouseDomain warehouse, int from, int to) {
        warehouse.runInUnitOfWork(work -> {
            for (int number = from; number < to; number++) {
                String code = String.format("%09d ", number) + "x".repeat(400);
                work.shelfRepository()
                        .add(ShelfBuilder.builder().code(code).load(number % 7).build());
            }
        });
    }
}
