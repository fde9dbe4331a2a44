package dev.typecase.benchmarks.start;

import dev.typecase.benchmarks.results.Sample;
import dev.typecase.benchmarks.results.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts processes: on the JDK of the benchmarks, and where the variable {@code JDK25_HOME} names one, on JDK 25 with and
 * without an AOT cache of a run before.
 */
public final class StartRun {

    private final int rounds;
    private final Path work;
    private final boolean withoutCache;

    /**
     * @param rounds how often each program is started, after once that does not count
     * @param work a folder
     * @param withoutCache whether JDK 25 is measured without an AOT cache too
     */
    public StartRun(int rounds, Path work, boolean withoutCache) {
        this.rounds = rounds;
        this.work = work;
        this.withoutCache = withoutCache;
    }

    /** A JDK and what it is told. */
    private record Way(Path home, Map<StartPeer, List<String>> options) {}

    /** From the start of a process to its first handled command. */
    public Collection<Sample> starts(Instant end) throws IOException, InterruptedException {
        Map<StartPeer, Program> programs = programs();
        Map<Section, Way> ways = new LinkedHashMap<>();
        ways.put(Section.START, new Way(Path.of(System.getProperty("java.home")), Map.of()));
        Optional<Path> jdk25 = Optional.ofNullable(System.getenv("JDK25_HOME")).map(Path::of);
        if (jdk25.isPresent()) {
            if (withoutCache) {
                ways.put(Section.START_25, new Way(jdk25.get(), Map.of()));
            }
            ways.put(Section.START_25_AOT, new Way(jdk25.get(), caches(programs, jdk25.get())));
        }
        List<Sample> samples = new ArrayList<>();
        for (int round = 0; round <= rounds && (round <= 1 || Instant.now().isBefore(end)); round++) {
            for (Map.Entry<Section, Way> way : ways.entrySet()) {
                for (StartPeer peer : StartPeer.values()) {
                    List<String> options = way.getValue().options().getOrDefault(peer, List.of());
                    double millis = programs.get(peer)
                            .run(way.getValue().home(), options)
                            .millis();
                    if (round > 0) {
                        samples.add(new Sample(way.getKey(), peer.name(), round, millis));
                        System.out.printf("%s, %s: %.0f ms%n", way.getKey().title(), peer.label(), millis);
                    }
                }
            }
        }
        return samples;
    }

    private Map<StartPeer, List<String>> caches(Map<StartPeer, Program> programs, Path home)
            throws IOException, InterruptedException {
        Map<StartPeer, List<String>> options = new EnumMap<>(StartPeer.class);
        for (StartPeer peer : StartPeer.values()) {
            Path cache = work.resolve(peer.name() + ".aot");
            Files.deleteIfExists(cache);
            programs.get(peer).run(home, List.of("-XX:AOTCacheOutput=" + cache));
            options.put(peer, List.of("-XX:AOTCache=" + cache));
        }
        return options;
    }

    /** Jars, loaded classes and used heap when the first command has been handled. */
    public Collection<Sample> sizes() throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("java.home"));
        List<Sample> samples = new ArrayList<>();
        for (Map.Entry<StartPeer, Program> program : programs().entrySet()) {
            String peer = program.getKey().name();
            Path classes = work.resolve(peer + "-classes.txt");
            List<String> heap = program.getValue()
                    .run(home, List.of("-XX:+UseSerialGC"), "heap")
                    .output();
            program.getValue().run(home, List.of("-Xlog:class+load=info:file=" + classes));
            long loaded;
            try (var lines = Files.lines(classes)) {
                loaded = lines.filter(line -> line.contains(" source: ")).count();
            }
            if (program.getKey() != StartPeer.BY_HAND) {
                samples.add(new Sample(
                        Section.SIZE_JARS, peer, 1, program.getValue().kilobytes()));
            }
            samples.add(new Sample(Section.SIZE_CLASSES, peer, 1, loaded));
            samples.add(new Sample(Section.SIZE_HEAP, peer, 1, Double.parseDouble(heap.get(heap.size() - 1))));
        }
        return samples;
    }

    private Map<StartPeer, Program> programs() throws IOException {
        Path classes = Program.jarOfClasses(work);
        Map<StartPeer, Program> programs = new EnumMap<>(StartPeer.class);
        for (StartPeer peer : StartPeer.values()) {
            programs.put(peer, Program.of(peer, classes));
        }
        return programs;
    }
}
