package dev.typecase.benchmarks.results;

import dev.typecase.benchmarks.report.Spread;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was measured: for every section and peer a sample in each round. */
public final class Measurements {

    private final List<Sample> samples;

    /** These. */
    public Measurements(Collection<Sample> samples) {
        this.samples = List.copyOf(samples);
    }

    /** Whether there is anything of a section. */
    boolean has(Section section) {
        return samples.stream().anyMatch(sample -> sample.section() == section);
    }

    /** In how many rounds: of the section that had the fewest, and of the one that had the most. */
    String rounds() {
        IntSummaryStatistics rounds = samples.stream()
                .collect(Collectors.groupingBy(
                        Sample::section, Collectors.mapping(Sample::round, Collectors.toUnmodifiableSet())))
                .values()
                .stream()
                .mapToInt(Set::size)
                .summaryStatistics();
        return rounds.getCount() == 0 ? "no rounds" : "%d to %d rounds".formatted(rounds.getMin(), rounds.getMax());
    }

    Optional<Spread> values(Section section, String peer) {
        return spread(
                byRound(section, peer).values().stream().map(Sample::value).toList());
    }

    Optional<Spread> bytes(Section section, String peer) {
        return spread(byRound(section, peer).values().stream()
                .map(Sample::bytes)
                .filter(bytes -> !bytes.isNaN())
                .toList());
    }

    /** What it cost over what it cost another peer in the same round. */
    Optional<Spread> ratio(Section section, String peer, String other) {
        Map<Integer, Sample> others = byRound(section, other);
        return spread(byRound(section, peer).values().stream()
                .filter(own -> others.containsKey(own.round()))
                .map(own -> own.value() / others.get(own.round()).value())
                .toList());
    }

    private Map<Integer, Sample> byRound(Section section, String peer) {
        Map<Integer, Sample> rounds = new TreeMap<>();
        samples.stream()
                .filter(sample -> sample.section() == section && sample.peer().equals(peer))
                .forEach(sample -> rounds.put(sample.round(), sample));
        return rounds;
    }

    private static Optional<Spread> spread(List<Double> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(Spread.of(values));
    }
}
