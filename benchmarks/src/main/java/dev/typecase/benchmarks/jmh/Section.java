package dev.typecase.benchmarks.jmh;

import dev.typecase.benchmarks.building.BuildingBenchmark;
import dev.typecase.benchmarks.building.BuildingPeer;
import dev.typecase.benchmarks.command.CommandBenchmark;
import dev.typecase.benchmarks.command.CommandPeer;
import dev.typecase.benchmarks.dispatch.DispatchBenchmark;
import dev.typecase.benchmarks.dispatch.DispatchPeer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The work of one benchmark with one set of parameters, and the peers that do it; the first is what the others are compared with. */
enum Section {
    DISPATCH_4("Dispatch, 4 event types", DispatchBenchmark.class, "4", DispatchPeer.values(), DispatchPeer::label),
    DISPATCH_32("Dispatch, 32 event types", DispatchBenchmark.class, "32", DispatchPeer.values(), DispatchPeer::label),
    COMMAND("A command, end to end in memory", CommandBenchmark.class, "", CommandPeer.values(), CommandPeer::label),
    BUILDING(
            "Build and validate eight fields", BuildingBenchmark.class, "", BuildingPeer.values(), BuildingPeer::label);

    private final String title;
    private final Class<?> benchmark;
    private final String types;
    private final Map<String, String> peers;

    <P extends Enum<P>> Section(String title, Class<?> benchmark, String types, P[] peers, Function<P, String> label) {
        this.title = title;
        this.benchmark = benchmark;
        this.types = types;
        this.peers = Arrays.stream(peers)
                .collect(Collectors.toMap(Enum::name, label, (one, other) -> one, LinkedHashMap::new));
    }

    String title() {
        return title;
    }

    /** The parameter of peers, by whom the others are divided. */
    String baseline() {
        return peers().get(0);
    }

    List<String> peers() {
        return List.copyOf(peers.keySet());
    }

    String label(String peer) {
        return peers.getOrDefault(peer, peer);
    }

    static boolean isOurs(String peer) {
        return peer.startsWith("TYPECASE");
    }

    /** Whether a run of JMH is of this section. */
    boolean holds(String benchmarkMethod, String typesParameter) {
        return benchmarkMethod.startsWith(benchmark.getName() + ".") && typesParameter.equals(types);
    }
}
