package dev.typecase.benchmarks.results;

import dev.typecase.benchmarks.building.BuildingPeer;
import dev.typecase.benchmarks.command.CommandPeer;
import dev.typecase.benchmarks.dispatch.DispatchPeer;
import dev.typecase.benchmarks.dispatch.GrowthPeer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One kind of work, and the peers that do it; the first is what the others are compared with. */
public enum Section {
    /** Four types of event. */
    DISPATCH_4(Group.DISPATCH, "Dispatch, 4 event types", Unit.NANOS, DispatchPeer.values(), DispatchPeer::label),
    /** Thirty-two types of event. */
    DISPATCH_32(Group.DISPATCH, "Dispatch, 32 event types", Unit.NANOS, DispatchPeer.values(), DispatchPeer::label),
    /** Three handlers for each event. */
    DISPATCH_32_3(
            Group.DISPATCH,
            "Dispatch, 32 event types, 3 handlers each",
            Unit.NANOS,
            DispatchPeer.values(),
            DispatchPeer::label),
    /** As many types as one switch holds. */
    DISPATCH_256(Group.DISPATCH, "Dispatch, 256 event types", Unit.NANOS, DispatchPeer.values(), DispatchPeer::label),
    /** One command. */
    COMMAND(Group.COMMAND, "A command, end to end in memory", Unit.NANOS, CommandPeer.values(), CommandPeer::label),
    /** One object. */
    BUILDING(Group.BUILDING, "Build and validate eight fields", Unit.NANOS, BuildingPeer.values(), BuildingPeer::label),
    /** To compile a domain with all that is generated. */
    GROWTH_COMPILE(
            Group.GROWTH,
            "Growth: compiling, processor time for each event type",
            Unit.CPU_MILLIS,
            GrowthPeer.values(),
            GrowthPeer::label),
    /** To start a domain, loading of classes included. */
    GROWTH_START(
            Group.GROWTH,
            "Growth: start of a domain, for each event type",
            Unit.MICROS,
            GrowthPeer.values(),
            GrowthPeer::label),
    /** The first event of each type, loading of classes included. */
    GROWTH_FIRST(
            Group.GROWTH,
            "Growth: first event of each type, to its handler",
            Unit.MICROS,
            GrowthPeer.values(),
            GrowthPeer::label),
    /** An event whose type is known. */
    GROWTH_RAISED(Group.GROWTH, "Growth: a raised event", Unit.NANOS, GrowthPeer.values(), GrowthPeer::label),
    /** An object of which nothing is known. */
    GROWTH_UNKNOWN(Group.GROWTH, "Growth: an unknown object", Unit.NANOS, GrowthPeer.values(), GrowthPeer::label);

    private final Group group;
    private final String title;
    private final Unit unit;
    private final Map<String, String> peers;

    <P extends Enum<P>> Section(Group group, String title, Unit unit, P[] peers, Function<P, String> label) {
        this.group = group;
        this.title = title;
        this.unit = unit;
        this.peers = Collections.unmodifiableMap(Arrays.stream(peers)
                .collect(Collectors.toMap(Enum::name, label, (one, other) -> one, LinkedHashMap::new)));
    }

    /** What it is measured with. */
    public Group group() {
        return group;
    }

    /** For tables. */
    public String title() {
        return title;
    }

    /** What its values are. */
    Unit unit() {
        return unit;
    }

    /** Whom the others are compared with. */
    public String baseline() {
        return peers().get(0);
    }

    /** Those who do the work. */
    public List<String> peers() {
        return List.copyOf(peers.keySet());
    }

    /** A peer in tables. */
    public String label(String peer) {
        return peers.getOrDefault(peer, peer);
    }

    static boolean isOurs(String peer) {
        return peer.startsWith("TYPECASE");
    }
}
