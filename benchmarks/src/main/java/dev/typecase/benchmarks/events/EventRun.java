package dev.typecase.benchmarks.events;

import dev.typecase.benchmarks.database.Place;
import dev.typecase.benchmarks.report.Spread;
import dev.typecase.benchmarks.results.Sample;
import dev.typecase.benchmarks.results.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Commits events with one writer and with several until all have been handled; then slowly, to see how long each takes. */
public final class EventRun {

    private static final int WRITERS = 8;
    private static final int PORTION = 1_000;
    private static final long SLOW_PAUSE_MILLIS = 5;
    private static final long LONGEST_COMMIT_MILLIS = 10_000;

    private final Duration warmUp;
    private final int rounds;
    private final int events;
    private final int slow;
    private final List<Sample> samples = new ArrayList<>();

    /**
     * @param warmUp how long each peer works before any is measured
     * @param rounds how many
     * @param events how many are committed as fast as can be
     * @param slow how many are committed one after the other, with a pause
     */
    public EventRun(Duration warmUp, int rounds, int events, int slow) {
        this.warmUp = warmUp;
        this.rounds = rounds;
        this.events = events;
        this.slow = slow;
    }

    /** The sections of a database. */
    private record Sections(Section one, Section several, Section median, Section slowest) {
        static Sections of(Place.Kind kind) {
            return kind == Place.Kind.POSTGRESQL
                    ? new Sections(
                            Section.POSTGRESQL_EVENTS_1,
                            Section.POSTGRESQL_EVENTS_8,
                            Section.POSTGRESQL_LATENCY_50,
                            Section.POSTGRESQL_LATENCY_99)
                    : new Sections(
                            Section.SQLITE_EVENTS_1,
                            Section.SQLITE_EVENTS_8,
                            Section.SQLITE_LATENCY_50,
                            Section.SQLITE_LATENCY_99);
        }
    }

    /** Measures all peers on both databases; begins no round beyond the first after the end. */
    public Collection<Sample> measure(Path work, Instant end)
            throws IOException, InterruptedException, ExecutionException {
        return measure(work, end, List.of(Place.Kind.values()));
    }

    Collection<Sample> measure(Path work, Instant end, List<Place.Kind> kinds)
            throws IOException, InterruptedException, ExecutionException {
        Path folder = Files.createTempDirectory(Files.createDirectories(work), "events");
        for (Place.Kind kind : kinds) {
            List<EventPeer> peers = Stream.of(EventPeer.values())
                    .filter(peer -> peer.supports(kind))
                    .toList();
            for (EventPeer peer : peers) {
                try (EventSystem system = open(peer, kind, folder, 0)) {
                    work(system, warmUp);
                }
            }
            for (int round = 1; round <= rounds && (round == 1 || Instant.now().isBefore(end)); round++) {
                for (EventPeer peer : peers) {
                    try (EventSystem system = open(peer, kind, folder, round)) {
                        work(system, Duration.ZERO);
                        measure(Sections.of(kind), peer, system, round);
                    }
                }
            }
        }
        return samples;
    }

    private static EventSystem open(EventPeer peer, Place.Kind kind, Path folder, int round) {
        return peer.open(kind.open("events_%s_%d".formatted(peer.name().toLowerCase(Locale.ROOT), round), folder));
    }

    /** All for the same time, in which the slow ones come to less; once at least. */
    private void work(EventSystem system, Duration time) throws InterruptedException, ExecutionException {
        int portion = Math.min(events, PORTION);
        long end = System.nanoTime() + time.toNanos();
        do {
            micros(system, WRITERS, portion);
            micros(system, 1, portion);
        } while (System.nanoTime() - end < 0);
    }

    /** Nobody else runs meanwhile: most look for new events all the time, whether there are any or not. */
    private void measure(Sections sections, EventPeer peer, EventSystem system, int round)
            throws InterruptedException, ExecutionException {
        add(sections.one(), peer, round, micros(system, 1, events));
        add(sections.several(), peer, round, micros(system, WRITERS, events));
        Heard heard = slowly(system);
        add(sections.median(), peer, round, heard.micros(0.5));
        add(sections.slowest(), peer, round, heard.micros(0.99));
    }

    private void add(Section section, EventPeer peer, int round, double micros) {
        samples.add(new Sample(section, peer.name(), round, micros));
        System.out.printf("%s, %s: %s µs%n", section.title(), peer.label(), Spread.number(micros));
    }

    /**
     * Time on the wall for each event, until the last has been handled; each writer has parcels of its own. Then it is made sure
     * that every event has changed a receipt, once.
     */
    private double micros(EventSystem system, int writers, int number) throws InterruptedException, ExecutionException {
        Heard heard = new Heard(number);
        long before = system.received();
        system.audience(heard::handled);
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            long start = System.nanoTime();
            List<Future<?>> working = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int own = writer;
                working.add(threads.submit(() -> {
                    for (int event = own; event < number; event += writers) {
                        system.put(event % Parcels.ALL, event);
                    }
                }));
            }
            for (Future<?> writing : working) {
                writing.get();
            }
            heard.awaitAll(system);
            double micros = (System.nanoTime() - start) / 1000.0 / number;
            requireReceived(system, before, heard, number);
            return micros;
        } finally {
            threads.shutdown();
        }
    }

    /** The handler of the last event may still have to commit. */
    private void requireReceived(EventSystem system, long before, Heard heard, int number) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_COMMIT_MILLIS);
        long received = system.received() - before;
        while (received < number && System.nanoTime() - end < 0) {
            Thread.sleep(1);
            received = system.received() - before;
        }
        if (received != number || heard.calls() < number) {
            throw new IllegalStateException("%s: of %d events, receipts know %d, after %d calls of the handler"
                    .formatted(system.getClass().getSimpleName(), number, received, heard.calls()));
        }
    }

    private Heard slowly(EventSystem system) throws InterruptedException {
        Heard heard = new Heard(slow);
        system.audience(heard::handled);
        for (int number = 0; number < slow; number++) {
            system.put(number % Parcels.ALL, number);
            heard.committed(number);
            Thread.sleep(SLOW_PAUSE_MILLIS);
        }
        heard.awaitAll(system);
        return heard;
    }
}
