package dev.typecase.benchmarks.memory;

import dev.typecase.benchmarks.WarmUp;
import dev.typecase.benchmarks.memory.MemoryPeer.Purchases;
import java.util.SplittableRandom;
import java.util.UUID;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One question to a store in memory that holds some number of aggregates, of which one is drawn at random. */
@State(Scope.Thread)
public class MemoryBenchmark {

    private static final int FILLED_AT_ONCE = 1000;
    private static final long SEED = 20_250_613;

    /** Who keeps them. */
    @Param
    public MemoryPeer peer = MemoryPeer.MAPS;

    /** How many are kept. */
    @Param("1000")
    public int size = 1000;

    /** What is asked: {@code identity}, {@code reference} or {@code customer}. */
    @Param("identity")
    public String by = "identity";

    private final SplittableRandom random = new SplittableRandom(SEED);
    private Purchases purchases = MemoryPeer.MAPS.open();
    private boolean warm;

    /** For JMH. */
    public MemoryBenchmark() {}

    /** Fills the store, and makes sure that it finds what is in it. */
    @Setup
    public void open() {
        purchases = peer.open();
        for (int from = 0; from < size; from += FILLED_AT_ONCE) {
            purchases.fill(from, Math.min(size, from + FILLED_AT_ONCE));
        }
        int last = size - 1;
        boolean found = purchases.byIdentity(MemoryPeer.identity(last)) == ("note " + last).length()
                && purchases.byReference(MemoryPeer.reference(last)) == 1
                && purchases.byReference("none") == 0
                && purchases.byCustomer(MemoryPeer.customer(last)) == size / 1000;
        if (!found) {
            throw new IllegalStateException(peer.label() + " does not find what it holds");
        }
    }

    /** After the peer is ready. */
    @Setup(Level.Iteration)
    public void warmUp() {
        if (!warm) {
            WarmUp.with(this::find);
            warm = true;
        }
    }

    /** Asks once. */
    @Benchmark
    public int find() {
        int number = random.nextInt(size);
        return switch (by) {
            case "identity" -> {
                UUID identity = MemoryPeer.identity(number);
                yield purchases.byIdentity(identity);
            }
            case "reference" -> purchases.byReference(MemoryPeer.reference(number));
            default -> purchases.byCustomer(MemoryPeer.customer(number));
        };
    }
}
