package dev.typecase.benchmarks;

import dev.typecase.benchmarks.building.BuildingBenchmark;
import dev.typecase.benchmarks.codec.CodecBenchmark;
import dev.typecase.benchmarks.command.CommandBenchmark;
import dev.typecase.benchmarks.database.DatabaseRun;
import dev.typecase.benchmarks.dispatch.DispatchBenchmark;
import dev.typecase.benchmarks.dispatch.GeneratedSignals;
import dev.typecase.benchmarks.dispatch.GrowthPeer;
import dev.typecase.benchmarks.dispatch.four.FourSignals;
import dev.typecase.benchmarks.dispatch.thirtytwo.ThirtytwoSignals;
import dev.typecase.benchmarks.events.EventRun;
import dev.typecase.benchmarks.jmh.Form;
import dev.typecase.benchmarks.jmh.JmhRun;
import dev.typecase.benchmarks.jmh.JmhRun.Task;
import dev.typecase.benchmarks.memory.MemoryBenchmark;
import dev.typecase.benchmarks.results.Group;
import dev.typecase.benchmarks.results.Sample;
import dev.typecase.benchmarks.results.Section;
import dev.typecase.benchmarks.start.StartRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How each group is measured. */
final class Groups {

    /** Those of the quick form, in their order: what needs the machine for itself most comes last, and may be left out. */
    static final List<Group> QUICK = List.of(
            Group.COMMAND,
            Group.BUILDING,
            Group.DISPATCH,
            Group.CODEC,
            Group.MEMORY,
            Group.SIZE,
            Group.START,
            Group.DATABASE,
            Group.EVENTS);

    private static final String DISPATCH = "dispatch";

    private static final int PURCHASES = 10_000;

    /** Short turns, so that all peers meet the same mood of the machine: a disk is twice as slow for seconds. */
    private static final int MANY_TURNS = 15;

    private static final int QUICK_TURNS = 3;

    private final Form form;
    private final Path work;

    Groups(Form form, Path work) {
        this.form = form;
        this.work = work;
    }

    /** Measures a group; begins no round beyond the first after the end. */
    Collection<Sample> measure(Group group, Instant end) throws Exception {
        return switch (group) {
            case DISPATCH -> new JmhRun(form, dispatch()).measure(end);
            case COMMAND ->
                new JmhRun(form, Map.of(Section.COMMAND, new Task(CommandBenchmark.class, "addBooks"))).measure(end);
            case BUILDING ->
                new JmhRun(form, Map.of(Section.BUILDING, new Task(BuildingBenchmark.class, "build"))).measure(end);
            case CODEC -> new JmhRun(form, codec()).measure(end);
            case MEMORY -> new JmhRun(form, memory()).measure(end);
            case DATABASE -> database().measure(work, end);
            case EVENTS -> events().measure(work, end);
            case START -> start().starts(end);
            case SIZE -> new StartRun(1, work, false).sizes();
            case GROWTH -> growth(end);
        };
    }

    private Map<Section, Task> dispatch() throws IOException, InterruptedException {
        Map<Section, Task> tasks = new EnumMap<>(Section.class);
        tasks.put(Section.DISPATCH_32, dispatch(ThirtytwoSignals.class.getName(), List.of()));
        if (form == Form.QUICK) {
            List<String> limitAndOurs = Section.DISPATCH_256.peers().subList(0, 3);
            tasks.put(Section.DISPATCH_256, generated(256, 1).of(limitAndOurs));
            return tasks;
        }
        tasks.put(Section.DISPATCH_4, dispatch(FourSignals.class.getName(), List.of()));
        tasks.put(Section.DISPATCH_4_3, generated(4, 3));
        tasks.put(Section.DISPATCH_32_3, generated(32, 3));
        tasks.put(Section.DISPATCH_256, generated(256, 1));
        tasks.put(Section.DISPATCH_256_3, generated(256, 3));
        return tasks;
    }

    private Task generated(int types, int handlers) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve("signals-%d-%d".formatted(types, handlers)));
        GeneratedSignals signals = GeneratedSignals.compile(folder, types, handlers, true);
        return dispatch(GeneratedSignals.CLASS, List.of(signals.option()));
    }

    private static Task dispatch(String signals, List<String> options) {
        return new Task(DispatchBenchmark.class, DISPATCH, Map.of("signals", signals), options, List.of());
    }

    private static Map<Section, Task> codec() {
        return new EnumMap<>(Map.of(
                Section.CODEC_WRITE, new Task(CodecBenchmark.class, "write"),
                Section.CODEC_READ, new Task(CodecBenchmark.class, "read")));
    }

    private Map<Section, Task> memory() {
        Map<Section, Task> tasks = new EnumMap<>(Section.class);
        tasks.put(Section.MEMORY_IDENTITY_100_000, memory("identity", 100_000));
        tasks.put(Section.MEMORY_REFERENCE_100_000, memory("reference", 100_000));
        if (form == Form.ALL) {
            tasks.put(Section.MEMORY_IDENTITY_1_000, memory("identity", 1_000));
            tasks.put(Section.MEMORY_IDENTITY_1_000_000, memory("identity", 1_000_000));
            tasks.put(Section.MEMORY_CUSTOMER_100_000, memory("customer", 100_000));
        }
        return tasks;
    }

    private static Task memory(String by, int size) {
        String heap = size > 100_000 ? "3g" : "512m";
        return new Task(
                MemoryBenchmark.class,
                "find",
                Map.of("by", by, "size", String.valueOf(size)),
                List.of("-Xms" + heap, "-Xmx" + heap),
                List.of());
    }

    private StartRun start() {
        return form == Form.ALL ? new StartRun(15, work, true) : new StartRun(3, work, false);
    }

    private DatabaseRun database() {
        return form == Form.ALL
                ? new DatabaseRun(MANY_TURNS, PURCHASES, Duration.ofSeconds(1))
                : new DatabaseRun(QUICK_TURNS, PURCHASES, Duration.ofMillis(200));
    }

    private EventRun events() {
        return form == Form.ALL
                ? new EventRun(Duration.ofSeconds(40), 7, 5_000, 500)
                : new EventRun(Duration.ofSeconds(5), form.rounds(), 1_000, 100);
    }

    /** Domains of all sizes are compiled first; then they take turns. */
    private Collection<Sample> growth(Instant end) throws IOException, InterruptedException {
        List<Sample> samples = new ArrayList<>();
        Map<GrowthPeer, GeneratedSignals> domains = new EnumMap<>(GrowthPeer.class);
        for (GrowthPeer peer : GrowthPeer.values()) {
            Path folder = Files.createDirectories(work.resolve("growth-" + peer.types()));
            GeneratedSignals domain = GeneratedSignals.compile(folder, peer.types(), 1, false);
            domains.put(peer, domain);
            samples.add(new Sample(
                    Section.GROWTH_COMPILE, peer.name(), 1, 1000 * domain.cost().cpuSeconds() / peer.types()));
            System.out.printf("%s: javac %.1f s%n", peer.label(), domain.cost().cpuSeconds());
        }
        for (int round = 1;
                round <= form.rounds() && (round == 1 || Instant.now().isBefore(end));
                round++) {
            for (GrowthPeer peer : GrowthPeer.values()) {
                GrowthPeer.Taken taken = GrowthPeer.measure(domains.get(peer));
                System.out.println(peer.label() + ": " + taken);
                samples.add(new Sample(Section.GROWTH_START, peer.name(), round, taken.startMicros() / peer.types()));
                samples.add(new Sample(Section.GROWTH_FIRST, peer.name(), round, taken.firstMicros() / peer.types()));
                samples.add(new Sample(Section.GROWTH_LIMIT, peer.name(), round, taken.limitNanos()));
                samples.add(new Sample(Section.GROWTH_RAISED, peer.name(), round, taken.raisedNanos()));
                samples.add(new Sample(Section.GROWTH_UNKNOWN, peer.name(), round, taken.unknownNanos()));
            }
        }
        return samples;
    }
}
