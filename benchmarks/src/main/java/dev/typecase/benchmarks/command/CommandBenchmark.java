package dev.typecase.benchmarks.command;

import dev.typecase.benchmarks.WarmUp;
import java.math.BigDecimal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One command; every 1,000 commands begin with an empty store, so that it does not grow without end. */
@State(Scope.Thread)
public class CommandBenchmark {

    private static final int BATCH = 1000;
    private static final BigDecimal PRICE = new BigDecimal("12.99");

    /** Who handles. */
    @Param
    public CommandPeer peer = CommandPeer.PLAIN;

    private final String[] titles = new String[BATCH];
    private Shop shop = CommandPeer.PLAIN.open();
    private boolean warm;

    /** For JMH. */
    public CommandBenchmark() {}

    /** Prepares the peer, and makes sure that it does the work. */
    @Setup
    public void open() {
        for (int i = 0; i < BATCH; i++) {
            titles[i] = "The Great Gatsby, printing " + i;
        }
        shop = peer.open();
        addBooks();
        if (shop.books() != BATCH || shop.inventories() != BATCH) {
            throw new IllegalStateException("%s made %d books and %d inventories of %d commands"
                    .formatted(peer.label(), shop.books(), shop.inventories(), BATCH));
        }
    }

    /** After the peer is ready. */
    @Setup(Level.Iteration)
    public void warmUp() {
        if (!warm) {
            WarmUp.with(this::addBooks);
            warm = true;
        }
    }

    /** Handles the commands. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public Shop addBooks() {
        shop.clear();
        for (String title : titles) {
            shop.addBook(title, "F. Scott Fitzgerald", PRICE);
        }
        return shop;
    }
}
