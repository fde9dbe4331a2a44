package dev.typecase.benchmarks.database;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Keeps purchases in a database, each with three lines; every call but {@link #fill} is one transaction. */
public interface Purchases extends AutoCloseable {

    /** How many purchases each customer has made, of those that the database is filled with. */
    int OF_CUSTOMER = 100;

    /** How many lines a purchase has. */
    int LINES = 3;

    /** A purchase as it is given to a peer. */
    record Given(UUID id, String customer, String reference, String note, List<Line> lines) {

        /** The purchase with a number; where there are so many, each customer has made a hundred. */
        public static Given numbered(int number, int all) {
            return new Given(
                    Purchases.identity(number),
                    Purchases.customer(number, all),
                    "reference " + number,
                    "note " + number,
                    IntStream.range(0, LINES)
                            .mapToObj(
                                    line -> new Line("product " + line, number % 10 + 1, BigDecimal.valueOf(number, 2)))
                            .toList());
        }
    }

    /** A line of it. */
    record Line(String product, int quantity, BigDecimal price) {}

    /** The identity of the purchase with a number. */
    static UUID identity(int number) {
        return new UUID(number * 0x9E3779B97F4A7C15L, number);
    }

    /** The customer of the purchase with a number. */
    static String customer(int number, int all) {
        return "customer " + number % Math.max(1, all / OF_CUSTOMER);
    }

    /** Keeps many, in few transactions. */
    void fill(List<Given> purchases);

    /** Keeps one that is new. */
    void insert(Given purchase);

    /** Loads one with its lines; how many pieces are bought. */
    int pieces(UUID id);

    /** Loads one, changes its note, and writes it; fails if somebody else has written it since. */
    void putNote(UUID id, String note);

    /** Loads all of a customer with their lines; how many lines there are. */
    int linesOf(String customer);

    @Override
    void close();
}
