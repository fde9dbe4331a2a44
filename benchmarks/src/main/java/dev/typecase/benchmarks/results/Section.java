package dev.typecase.benchmarks.results;

import dev.typecase.benchmarks.building.BuildingPeer;
import dev.typecase.benchmarks.codec.CodecPeer;
import dev.typecase.benchmarks.command.CommandPeer;
import dev.typecase.benchmarks.database.DatabasePeer;
import dev.typecase.benchmarks.dispatch.DispatchPeer;
import dev.typecase.benchmarks.dispatch.GrowthPeer;
import dev.typecase.benchmarks.events.EventPeer;
import dev.typecase.benchmarks.memory.MemoryPeer;
import dev.typecase.benchmarks.start.StartPeer;
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
    /** Three handlers for each event. */
    DISPATCH_4_3(
            Group.DISPATCH,
            "Dispatch, 4 event types, 3 handlers each",
            Unit.NANOS,
            DispatchPeer.values(),
            DispatchPeer::label),
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
    /** Three handlers for each event. */
    DISPATCH_256_3(
            Group.DISPATCH,
            "Dispatch, 256 event types, 3 handlers each",
            Unit.NANOS,
            DispatchPeer.values(),
            DispatchPeer::label),
    /** One command. */
    COMMAND(Group.COMMAND, "A command, end to end in memory", Unit.NANOS, CommandPeer.values(), CommandPeer::label),
    /** One object. */
    BUILDING(Group.BUILDING, "Build and validate eight fields", Unit.NANOS, BuildingPeer.values(), BuildingPeer::label),
    /** An event to text. */
    CODEC_WRITE(Group.CODEC, "Write an event as JSON", Unit.NANOS, CodecPeer.values(), CodecPeer::label),
    /** An event from text. */
    CODEC_READ(Group.CODEC, "Read an event from JSON", Unit.NANOS, CodecPeer.values(), CodecPeer::label),
    /** Few aggregates. */
    MEMORY_IDENTITY_1_000(
            Group.MEMORY, "In memory: by identity, of 1,000", Unit.NANOS, MemoryPeer.values(), MemoryPeer::label),
    /** Many. */
    MEMORY_IDENTITY_100_000(
            Group.MEMORY, "In memory: by identity, of 100,000", Unit.NANOS, MemoryPeer.values(), MemoryPeer::label),
    /** Very many. */
    MEMORY_IDENTITY_1_000_000(
            Group.MEMORY, "In memory: by identity, of 1,000,000", Unit.NANOS, MemoryPeer.values(), MemoryPeer::label),
    /** By a field that no two share. */
    MEMORY_REFERENCE_100_000(
            Group.MEMORY, "In memory: by unique field, of 100,000", Unit.NANOS, MemoryPeer.values(), MemoryPeer::label),
    /** By a field that many share. */
    MEMORY_CUSTOMER_100_000(
            Group.MEMORY, "In memory: 100 of 100,000 by a field", Unit.NANOS, MemoryPeer.values(), MemoryPeer::label),
    /** PostgreSQL: insert an aggregate with 3 children. */
    POSTGRESQL_INSERT(
            Group.DATABASE,
            "PostgreSQL: insert an aggregate with 3 children",
            Unit.MICROS,
            DatabasePeer.values(),
            DatabasePeer::label),
    /** PostgreSQL: load by identity. */
    POSTGRESQL_LOAD(
            Group.DATABASE, "PostgreSQL: load by identity", Unit.MICROS, DatabasePeer.values(), DatabasePeer::label),
    /** PostgreSQL: load, and update one field. */
    POSTGRESQL_UPDATE(
            Group.DATABASE,
            "PostgreSQL: load, and update one field",
            Unit.MICROS,
            DatabasePeer.values(),
            DatabasePeer::label),
    /** PostgreSQL: 100 of 10,000 by an indexed field. */
    POSTGRESQL_QUERY(
            Group.DATABASE,
            "PostgreSQL: 100 of 10,000 by an indexed field",
            Unit.MICROS,
            DatabasePeer.values(),
            DatabasePeer::label),
    /** SQLite: insert an aggregate with 3 children. */
    SQLITE_INSERT(
            Group.DATABASE,
            "SQLite: insert an aggregate with 3 children",
            Unit.MICROS,
            DatabasePeer.values(),
            DatabasePeer::label),
    /** SQLite: load by identity. */
    SQLITE_LOAD(Group.DATABASE, "SQLite: load by identity", Unit.MICROS, DatabasePeer.values(), DatabasePeer::label),
    /** SQLite: load, and update one field. */
    SQLITE_UPDATE(
            Group.DATABASE,
            "SQLite: load, and update one field",
            Unit.MICROS,
            DatabasePeer.values(),
            DatabasePeer::label),
    /** SQLite: 100 of 10,000 by an indexed field. */
    SQLITE_QUERY(
            Group.DATABASE,
            "SQLite: 100 of 10,000 by an indexed field",
            Unit.MICROS,
            DatabasePeer.values(),
            DatabasePeer::label),
    /** PostgreSQL: events to their handler, 1 writer, each. */
    POSTGRESQL_EVENTS_1(
            Group.EVENTS,
            "PostgreSQL: events to their handler, 1 writer, each",
            Unit.MICROS,
            EventPeer.values(),
            EventPeer::label),
    /** PostgreSQL: events to their handler, 8 writers, each. */
    POSTGRESQL_EVENTS_8(
            Group.EVENTS,
            "PostgreSQL: events to their handler, 8 writers, each",
            Unit.MICROS,
            EventPeer.values(),
            EventPeer::label),
    /** PostgreSQL: from commit to handler, half of them. */
    POSTGRESQL_LATENCY_50(
            Group.EVENTS,
            "PostgreSQL: from commit to handler, half of them",
            Unit.MICROS,
            EventPeer.values(),
            EventPeer::label),
    /** PostgreSQL: from commit to handler, 99 of 100. */
    POSTGRESQL_LATENCY_99(
            Group.EVENTS,
            "PostgreSQL: from commit to handler, 99 of 100",
            Unit.MICROS,
            EventPeer.values(),
            EventPeer::label),
    /** SQLite: events to their handler, 1 writer, each. */
    SQLITE_EVENTS_1(
            Group.EVENTS,
            "SQLite: events to their handler, 1 writer, each",
            Unit.MICROS,
            EventPeer.values(),
            EventPeer::label),
    /** SQLite: events to their handler, 8 writers, each. */
    SQLITE_EVENTS_8(
            Group.EVENTS,
            "SQLite: events to their handler, 8 writers, each",
            Unit.MICROS,
            EventPeer.values(),
            EventPeer::label),
    /** SQLite: from commit to handler, half of them. */
    SQLITE_LATENCY_50(
            Group.EVENTS,
            "SQLite: from commit to handler, half of them",
            Unit.MICROS,
            EventPeer.values(),
            EventPeer::label),
    /** SQLite: from commit to handler, 99 of 100. */
    SQLITE_LATENCY_99(
            Group.EVENTS,
            "SQLite: from commit to handler, 99 of 100",
            Unit.MICROS,
            EventPeer.values(),
            EventPeer::label),
    /** Cold start to the first command, JDK of this run. */
    START(
            Group.START,
            "Cold start to the first command, JDK of this run",
            Unit.MILLIS,
            StartPeer.values(),
            StartPeer::label),
    /** Cold start to the first command, JDK 25. */
    START_25(Group.START, "Cold start to the first command, JDK 25", Unit.MILLIS, StartPeer.values(), StartPeer::label),
    /** Cold start to the first command, JDK 25 with an AOT cache. */
    START_25_AOT(
            Group.START,
            "Cold start to the first command, JDK 25 with an AOT cache",
            Unit.MILLIS,
            StartPeer.values(),
            StartPeer::label),
    /** Size: all jars that are needed. */
    SIZE_JARS(Group.SIZE, "Size: all jars that are needed", Unit.KILOBYTES, StartPeer.values(), StartPeer::label),
    /** Size: loaded classes after the first command. */
    SIZE_CLASSES(
            Group.SIZE,
            "Size: loaded classes after the first command",
            Unit.COUNT,
            StartPeer.values(),
            StartPeer::label),
    /** Size: used heap after the first command. */
    SIZE_HEAP(
            Group.SIZE,
            "Size: used heap after the first command",
            Unit.KILOBYTES,
            StartPeer.values(),
            StartPeer::label),
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
    /** What no dispatch can avoid: many handlers do not fit into the processor's caches. */
    GROWTH_LIMIT(
            Group.GROWTH,
            "Growth: an event through a resolved array (the limit)",
            Unit.NANOS,
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
