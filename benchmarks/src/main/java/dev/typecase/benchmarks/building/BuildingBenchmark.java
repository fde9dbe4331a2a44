package dev.typecase.benchmarks.building;

import dev.typecase.benchmarks.WarmUp;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One valid object of eight fields. */
@State(Scope.Thread)
public class BuildingBenchmark {

    private static final int BATCH = 8192;

    /** Who builds. */
    @Param
    public BuildingPeer peer = BuildingPeer.CONSTRUCTOR;

    private final Input[] inputs = Input.valid(BATCH);
    private Function<Input, Object> build = peer.build();
    private boolean warm;

    /** For JMH. */
    public BuildingBenchmark() {}

    /** Prepares the peer, and makes sure that it checks. */
    @Setup
    public void open() {
        build = peer.build();
        boolean refused = false;
        try {
            build.apply(inputs[0].withName(" "));
        } catch (RuntimeException refusal) {
            refused = true;
        }
        if (!refused) {
            throw new IllegalStateException(peer.label() + " built what is not valid");
        }
    }

    /** After the peer is ready. */
    @Setup(Level.Iteration)
    public void warmUp(Blackhole hole) {
        if (!warm) {
            WarmUp.with(() -> build(hole));
            warm = true;
        }
    }

    /** Builds one from each input. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void build(Blackhole hole) {
        for (Input input : inputs) {
            hole.consume(build.apply(input));
        }
    }
}
