package dev.typecase.benchmarks.results;

import dev.typecase.benchmarks.report.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How we want to stand against a peer.
 *
 * @param section the work
 * @param ours which of ours
 * @param peer against whom; null where the value itself has a limit
 * @param limit ours over the peer's, at most, or what is measured, at most
 */
record Goal(Section section, String ours, @Nullable String peer, double limit) {

    /** All goals, in the order of the tables. */
    static final List<Goal> ALL = Stream.of(computing(), databases(), events(), start())
            .flatMap(List::stream)
            .toList();

    private static List<Goal> computing() {
        return List.of(
                new Goal(Section.DISPATCH_4, "TYPECASE_RAISED", "RESOLVED_ARRAY", 0.85),
                new Goal(Section.DISPATCH_32, "TYPECASE_RAISED", "RESOLVED_ARRAY", 0.85),
                new Goal(Section.DISPATCH_32, "TYPECASE_UNKNOWN", "RESOLVED_ARRAY", 1.3),
                new Goal(Section.DISPATCH_32, "TYPECASE_UNKNOWN", "GREENROBOT", 1.0 / 4),
                new Goal(Section.DISPATCH_32, "TYPECASE_UNKNOWN", "GUAVA", 1.0 / 5),
                new Goal(Section.DISPATCH_32, "TYPECASE_UNKNOWN", "SPRING", 1.0 / 15),
                new Goal(Section.DISPATCH_32, "TYPECASE_UNKNOWN", "AXON", 1.0 / 60),
                new Goal(Section.COMMAND, "TYPECASE", "CAREFUL", 2),
                new Goal(Section.COMMAND, "TYPECASE", "AXON", 1.0 / 20),
                new Goal(Section.BUILDING, "TYPECASE", "HAND_WRITTEN", 1.1),
                new Goal(Section.BUILDING, "TYPECASE", "CONSTRUCTOR", 1.6),
                new Goal(Section.BUILDING, "TYPECASE", "IMMUTABLES", 1 / 1.5),
                new Goal(Section.BUILDING, "TYPECASE", "HIBERNATE", 1.0 / 25),
                new Goal(Section.DISPATCH_256, "TYPECASE_RAISED", "RESOLVED_ARRAY", 0.85),
                new Goal(Section.DISPATCH_256, "TYPECASE_UNKNOWN", "RESOLVED_ARRAY", 2),
                new Goal(Section.CODEC_WRITE, "TYPECASE", "STREAMING", 1.1),
                new Goal(Section.CODEC_READ, "TYPECASE", "STREAMING", 1.1),
                new Goal(Section.CODEC_READ, "TYPECASE", "DATABIND", 1 / 2.5),
                new Goal(Section.MEMORY_IDENTITY_1_000, "TYPECASE", "MAPS", 1.5),
                new Goal(Section.MEMORY_IDENTITY_100_000, "TYPECASE", "MAPS", 1.5),
                new Goal(Section.MEMORY_IDENTITY_1_000_000, "TYPECASE", "MAPS", 1.5),
                new Goal(Section.MEMORY_REFERENCE_100_000, "TYPECASE", null, 2_000));
    }

    /** Close to the limit, and ahead of every peer. */
    private static List<Goal> databases() {
        List<Goal> goals = new ArrayList<>();
        for (Section section : List.of(
                Section.POSTGRESQL_INSERT,
                Section.POSTGRESQL_LOAD,
                Section.POSTGRESQL_UPDATE,
                Section.POSTGRESQL_QUERY,
                Section.SQLITE_INSERT,
                Section.SQLITE_LOAD,
                Section.SQLITE_UPDATE,
                Section.SQLITE_QUERY)) {
            for (String peer : section.peers()) {
                if (!peer.equals("TYPECASE")) {
                    goals.add(new Goal(section, "TYPECASE", peer, peer.equals("BY_HAND") ? 1.15 : 1));
                }
            }
        }
        return goals;
    }

    private static List<Goal> events() {
        return List.of(
                new Goal(Section.POSTGRESQL_EVENTS_1, "TYPECASE", "BY_HAND", 1 / 0.7),
                new Goal(Section.POSTGRESQL_EVENTS_8, "TYPECASE", "BY_HAND", 1 / 0.7),
                new Goal(Section.POSTGRESQL_EVENTS_1, "TYPECASE", "AXON", 1),
                new Goal(Section.POSTGRESQL_EVENTS_8, "TYPECASE", "AXON", 1),
                new Goal(Section.POSTGRESQL_EVENTS_1, "TYPECASE", "MODULITH", 1),
                new Goal(Section.POSTGRESQL_EVENTS_8, "TYPECASE", "MODULITH", 1),
                new Goal(Section.SQLITE_EVENTS_1, "TYPECASE", "BY_HAND", 1 / 0.7),
                new Goal(Section.SQLITE_EVENTS_8, "TYPECASE", "BY_HAND", 1 / 0.7),
                new Goal(Section.POSTGRESQL_LATENCY_50, "TYPECASE", null, 5_000));
    }

    private static List<Goal> start() {
        return List.of(
                new Goal(Section.START, "TYPECASE", "BY_HAND", 1.15),
                new Goal(Section.START, "TYPECASE", "SPRING", 1.0 / 5),
                new Goal(Section.START, "TYPECASE", "AXON", 1.0 / 5),
                new Goal(Section.START_25, "TYPECASE", "BY_HAND", 1.15),
                new Goal(Section.START_25_AOT, "TYPECASE", "BY_HAND", 1.15));
    }

    /** Met, missed, or open where the rounds disagree. */
    String verdict(Spread measured) {
        if (measured.most() <= limit) {
            return "met";
        }
        return measured.least() > limit ? "**missed**" : "open: rounds disagree";
    }

    /** What counts, of all that was measured. */
    Optional<Spread> in(Measurements measurements) {
        return peer == null ? measurements.values(section, ours) : measurements.ratio(section, ours, peer);
    }

    /** What is compared, and with whom or what; the goal; what was measured; the verdict. */
    List<String> row(Spread measured) {
        String work = section.title() + ": " + section.label(ours);
        if (peer == null) {
            String unit = " " + section.unit().title();
            return List.of(
                    work, "", "at most " + Spread.number(limit) + unit, measured.text() + unit, verdict(measured));
        }
        return List.of(work, section.label(peer), text(), measured.text() + " ×", verdict(measured));
    }

    private String text() {
        return limit < 0.7
                ? "at least %s × faster".formatted(Spread.number(1 / limit))
                : "at most %s ×".formatted(Spread.number(limit));
    }
}
