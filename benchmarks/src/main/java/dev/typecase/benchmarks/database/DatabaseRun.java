package dev.typecase.benchmarks.database;

import dev.typecase.benchmarks.database.Purchases.Given;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Measures by the clock on the wall, since most of the time is the database's: peers take turns at every kind of work. */
public final class DatabaseRun {

    private static final int FILLED_AT_ONCE = 500;
    private static final int FEWEST_TURNS_TO_WARM_UP = 2;
    private static final long SEED = 20_250_614;

    private final int rounds;
    private final int purchases;
    private final Duration turn;
    private final AtomicInteger next;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<Sample> samples = new ArrayList<>();

    /**
     * @param rounds how many
     * @param purchases how many there are already
     * @param turn how long a peer works at a time
     */
    public DatabaseRun(int rounds, int purchases, Duration turn) {
        this.rounds = rounds;
        this.purchases = purchases;
        this.turn = turn;
        this.next = new AtomicInteger(purchases);
    }

    /** A kind of work, and what its section is with each database. What changes the tables comes behind what reads them. */
    private enum Work {
        LOAD(Section.POSTGRESQL_LOAD, Section.SQLITE_LOAD),
        QUERY(Section.POSTGRESQL_QUERY, Section.SQLITE_QUERY),
        UPDATE(Section.POSTGRESQL_UPDATE, Section.SQLITE_UPDATE),
        INSERT(Section.POSTGRESQL_INSERT, Section.SQLITE_INSERT);

        private final Section postgresql;
        private final Section sqlite;

        Work(Section postgresql, Section sqlite) {
            this.postgresql = postgresql;
            this.sqlite = sqlite;
        }

        Section in(Place.Kind kind) {
            return kind == Place.Kind.POSTGRESQL ? postgresql : sqlite;
        }
    }

    /** Measures all peers on both databases; begins no round beyond the first after the end. */
    public Collection<Sample> measure(Path work, Instant end) throws IOException {
        return measure(work, end, List.of(Place.Kind.values()));
    }

    Collection<Sample> measure(Path work, Instant end, List<Place.Kind> kinds) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(work), "databases");
        for (Place.Kind kind : kinds) {
            Map<DatabasePeer, Purchases> open = new EnumMap<>(DatabasePeer.class);
            try {
                for (DatabasePeer peer : DatabasePeer.values()) {
                    if (peer.supports(kind)) {
                        open.put(
                                peer, fill(peer, kind.open("peer_" + peer.name().toLowerCase(Locale.ROOT), folder)));
                    }
                }
                measure(kind, open, end);
            } finally {
                open.values().forEach(Purchases::close);
            }
        }
        return samples;
    }

    /** Fills it, and makes sure that it finds what it holds, and changes what it is told to. */
    private Purchases fill(DatabasePeer peer, Place place) {
        Purchases store = peer.open(place);
        for (int from = 0; from < purchases; from += FILLED_AT_ONCE) {
            store.fill(IntStream.range(from, Math.min(purchases, from + FILLED_AT_ONCE))
                    .mapToObj(this::given)
                    .toList());
        }
        place.analyze();
        int last = next.getAndIncrement();
        store.insert(given(last));
        store.putNote(Purchases.identity(last), "changed");
        int all = store.linesOf(Purchases.customer(0, purchases));
        int pieces = store.pieces(Purchases.identity(last));
        if (pieces != Purchases.LINES * (last % 10 + 1)
                || all < Purchases.LINES * Math.min(purchases, Purchases.OF_CUSTOMER)) {
            throw new IllegalStateException("%s found %d pieces and %d lines".formatted(peer.label(), pieces, all));
        }
        return store;
    }

    private Given given(int number) {
        return Given.numbered(number, purchases);
    }

    private void measure(Place.Kind kind, Map<DatabasePeer, Purchases> open, Instant end) {
        for (Work work : Work.values()) {
            for (int turn = 0; turn < Math.max(FEWEST_TURNS_TO_WARM_UP, rounds / 3); turn++) {
                open.values().forEach(store -> micros(work, store));
            }
            for (int round = 1; round <= rounds && (round == 1 || Instant.now().isBefore(end)); round++) {
                for (Map.Entry<DatabasePeer, Purchases> peer : open.entrySet()) {
                    double micros = micros(work, peer.getValue());
                    Section section = work.in(kind);
                    samples.add(new Sample(section, peer.getKey().name(), round, micros));
                    System.out.printf(
                            "%s, %s: %s µs%n", section.title(), peer.getKey().label(), Spread.number(micros));
                }
            }
        }
    }

    private double micros(Work work, Purchases store) {
        long start = System.nanoTime();
        long end = start + turn.toNanos();
        long now = start;
        int times = 0;
        while (now < end) {
            once(work, store);
            times++;
            now = System.nanoTime();
        }
        return (now - start) / 1000.0 / times;
    }

    private void once(Work work, Purchases store) {
        int number = random.nextInt(purchases);
        switch (work) {
            case INSERT -> store.insert(given(next.getAndIncrement()));
            case LOAD -> store.pieces(Purchases.identity(number));
            case UPDATE -> store.putNote(Purchases.identity(number), "note " + random.nextInt());
            case QUERY -> store.linesOf(Purchases.customer(number, purchases));
        }
    }
}
