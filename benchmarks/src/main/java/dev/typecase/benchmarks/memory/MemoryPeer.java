package dev.typecase.benchmarks.memory;

import dev.typecase.benchmarks.database.typecase.BuyingDomain;
import dev.typecase.benchmarks.database.typecase.Purchase;
import dev.typecase.benchmarks.database.typecase.PurchaseBuilder;
import dev.typecase.benchmarks.database.typecase.PurchaseFields;
import dev.typecase.benchmarks.database.typecase.PurchaseId;
import dev.typecase.benchmarks.database.typecase.PurchaseLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Those who keep purchases in memory, and give copies of them. */
public enum MemoryPeer {
    /** Maps, and copies made by hand. */
    MAPS("maps and copies by hand") {
        @Override
        Purchases open() {
            return new ByHand();
        }
    },
    /** The memory store, each call a unit of work of its own. */
    TYPECASE("Typecase") {
        @Override
        Purchases open() {
            return new InStore();
        }
    };

    private final String label;

    MemoryPeer(String label) {
        this.label = label;
    }

    /** For tables. */
    public String label() {
        return label;
    }

    abstract Purchases open();

    /** Keeps purchases. */
    interface Purchases {

        /** Keeps purchases from one number to another. */
        void fill(int from, int to);

        /** How long the note of a purchase is, which is found by its identity. */
        int byIdentity(UUID identity);

        /** How many purchases have a reference. */
        int byReference(String reference);

        /** How many purchases a customer has made. */
        int byCustomer(String customer);
    }

    static UUID identity(int number) {
        return new UUID(number * 0x9E3779B97F4A7C15L, number);
    }

    static String customer(int number) {
        return "customer " + number % 1000;
    }

    static String reference(int number) {
        return "reference " + number;
    }

    private static List<PurchaseLine> lines(int number) {
        List<PurchaseLine> lines = new ArrayList<>();
        for (int line = 0; line < 3; line++) {
            lines.add(new PurchaseLine("product " + line, number % 10 + 1, BigDecimal.valueOf(number, 2)));
        }
        return lines;
    }

    private static final class Row {
        private UUID id = new UUID(0, 0);
        private String customer = "";
        private String reference = "";
        private String note = "";
        private List<PurchaseLine> lines = List.of();

        Row copy() {
            Row copy = new Row();
            copy.id = id;
            copy.customer = customer;
            copy.reference = reference;
            copy.note = note;
            copy.lines = new ArrayList<>(lines);
            return copy;
        }
    }

    private static final class ByHand implements Purchases {
        private final Map<UUID, Row> rows = new HashMap<>();
        private final Map<String, Row> byReference = new HashMap<>();

        @Override
        public void fill(int from, int to) {
            for (int number = from; number < to; number++) {
                Row row = new Row();
                row.id = identity(number);
                row.customer = customer(number);
                row.reference = reference(number);
                row.note = "note " + number;
                row.lines = lines(number);
                rows.put(row.id, row);
                byReference.put(row.reference, row);
            }
        }

        @Override
        public int byIdentity(UUID identity) {
            return rows.get(identity).copy().note.length();
        }

        @Override
        public int byReference(String reference) {
            Row row = byReference.get(reference);
            return row == null ? 0 : List.of(row.copy()).size();
        }

        @Override
        public int byCustomer(String customer) {
            List<Row> found = new ArrayList<>();
            for (Row row : rows.values()) {
                if (row.customer.equals(customer)) {
                    found.add(row.copy());
                }
            }
            return found.size();
        }
    }

    private static final class InStore implements Purchases {
        private final BuyingDomain domain = BuyingDomain.builder().build();

        @Override
        public void fill(int from, int to) {
            domain.runInUnitOfWork(work -> {
                for (int number = from; number < to; number++) {
                    work.purchaseRepository()
                            .add(PurchaseBuilder.builder()
                                    .customer(customer(number))
                                    .reference(reference(number))
                                    .note("note " + number)
                                    .lines(lines(number))
                                    .id(new PurchaseId(identity(number)))
                                    .build());
                }
            });
        }

        @Override
        public int byIdentity(UUID identity) {
            return domain.purchaseRepository()
                    .get(new PurchaseId(identity))
                    .note()
                    .length();
        }

        @Override
        public int byReference(String reference) {
            return domain.purchaseRepository()
                    .query()
                    .where(PurchaseFields.REFERENCE.eq(reference))
                    .list()
                    .size();
        }

        @Override
        public int byCustomer(String customer) {
            List<Purchase> found = domain.purchaseRepository()
                    .query()
                    .where(PurchaseFields.CUSTOMER.eq(customer))
                    .list();
            return found.size();
        }
    }
}
