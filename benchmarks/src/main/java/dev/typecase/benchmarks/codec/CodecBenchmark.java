package dev.typecase.benchmarks.codec;

import dev.typecase.benchmarks.WarmUp;
import dev.typecase.benchmarks.codec.CodecPeer.Codec;
import dev.typecase.benchmarks.codec.typecase.ParcelEvent.ParcelSent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One event of six fields, to text or from it. */
@State(Scope.Thread)
public class CodecBenchmark {

    private static final int BATCH = 4096;
    private static final long SEED = 20_250_612;
    private static final long FIRST_SECOND = 1_700_000_000L;

    /** Who writes and reads. */
    @Param
    public CodecPeer peer = CodecPeer.STREAMING;

    private final ParcelSent[] events = new ParcelSent[BATCH];
    private final String[] texts = new String[BATCH];
    private Codec codec = CodecPeer.STREAMING.open();
    private boolean warm;

    /** For JMH. */
    public CodecBenchmark() {}

    /** Prepares the peer, and makes sure that it reads what it has written. */
    @Setup
    public void open() {
        SplittableRandom random = new SplittableRandom(SEED);
        codec = peer.open();
        for (int i = 0; i < BATCH; i++) {
            events[i] = new ParcelSent(
                    new UUID(random.nextLong(), random.nextLong()),
                    "Receiver Nr. " + random.nextInt(),
                    random.nextInt(100),
                    BigDecimal.valueOf(random.nextInt(100_000), 2),
                    Instant.ofEpochSecond(FIRST_SECOND + random.nextInt(), random.nextInt(1000) * 1_000_000L),
                    random.nextBoolean());
            texts[i] = codec.write().apply(events[i]);
            ParcelSent read = codec.read().apply(texts[i]);
            if (!read.equals(events[i])) {
                throw new IllegalStateException(peer.label() + " made " + read + " of " + texts[i]);
            }
        }
    }

    /** After the peer is ready; both ways, as in a real program. */
    @Setup(Level.Iteration)
    public void warmUp(Blackhole hole) {
        if (!warm) {
            WarmUp.with(() -> {
                write(hole);
                read(hole);
            });
            warm = true;
        }
    }

    /** Writes each event. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void write(Blackhole hole) {
        for (ParcelSent event : events) {
            hole.consume(codec.write().apply(event));
        }
    }

    /** Reads each text. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void read(Blackhole hole) {
        for (String text : texts) {
            hole.consume(codec.read().apply(text));
        }
    }
}
