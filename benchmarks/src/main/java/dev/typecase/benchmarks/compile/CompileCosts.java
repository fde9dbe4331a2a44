package dev.typecase.benchmarks.compile;

import dev.typecase.benchmarks.report.Spread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What compilations have cost, kept in a file line by line, so that what was stopped goes on where it was. */
final class CompileCosts {

    private final Path file;
    private final List<Sample> samples = new ArrayList<>();

    /** One compilation. */
    private record Sample(int size, Variant variant, int round, Cost cost) {

        static Sample parse(String line) {
            String[] parts = line.split("\t", -1);
            if (parts.length != 6) {
                throw new IllegalArgumentException("No compilation: " + line);
            }
            Cost cost =
                    new Cost(Double.parseDouble(parts[3]), Double.parseDouble(parts[4]), Double.parseDouble(parts[5]));
            return new Sample(Integer.parseInt(parts[0]), Variant.valueOf(parts[1]), Integer.parseInt(parts[2]), cost);
        }

        String line() {
            return String.join(
                    "\t",
                    String.valueOf(size),
                    variant.name(),
                    String.valueOf(round),
                    String.valueOf(cost.wallSeconds()),
                    String.valueOf(cost.cpuSeconds()),
                    String.valueOf(cost.peakMegabytes()));
        }
    }

    /** What the file holds, if there is one. */
    CompileCosts(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            Files.readAllLines(file).stream().map(Sample::parse).forEach(samples::add);
        }
    }

    void add(int size, Variant variant, int round, Cost cost) throws IOException {
        Sample sample = new Sample(size, variant, round, cost);
        samples.add(sample);
        Files.createDirectories(file.getParent());
        Files.writeString(file, sample.line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** How many compilations there are. */
    int count() {
        return samples.size();
    }

    Optional<Cost> find(int size, Variant variant, int round) {
        return samples.stream()
                .filter(sample -> sample.size() == size && sample.variant() == variant && sample.round() == round)
                .map(Sample::cost)
                .findFirst();
    }

    /** The rounds in which every variant of a size was compiled. */
    List<Integer> rounds(int size) {
        return samples.stream()
                .filter(sample -> sample.size() == size)
                .map(Sample::round)
                .distinct()
                .sorted()
                .filter(round -> List.of(Variant.values()).stream()
                        .allMatch(variant -> find(size, variant, round).isPresent()))
                .toList();
    }

    /** Something of a variant, over all whole rounds. */
    Spread spread(int size, Variant variant, ToDoubleFunction<Cost> part) {
        return Spread.of(rounds(size).stream()
                .map(round -> part.applyAsDouble(find(size, variant, round).orElseThrow()))
                .toList());
    }

    /** Processor time over that of the bare classes, round by round. */
    Spread ratio(int size, Variant variant) {
        return Spread.of(rounds(size).stream()
                .map(round -> cpu(size, variant, round) / cpu(size, Variant.BARE, round))
                .toList());
    }

    /** What Typecase adds to the bare classes, over what both peers add to theirs. */
    Spread added(int size) {
        return Spread.of(rounds(size).stream()
                .map(round -> added(size, Variant.TYPECASE, Variant.BARE, round)
                        / (added(size, Variant.RECORD_BUILDER, Variant.RECORDS, round)
                                + added(size, Variant.IMMUTABLES, Variant.INTERFACES, round)))
                .toList());
    }

    /** What Typecase adds for each class, in ms of processor time. */
    Spread addedForEach(int size) {
        return Spread.of(rounds(size).stream()
                .map(round -> 1000 * added(size, Variant.TYPECASE, Variant.BARE, round) / size)
                .toList());
    }

    private double added(int size, Variant with, Variant without, int round) {
        return cpu(size, with, round) - cpu(size, without, round);
    }

    private double cpu(int size, Variant variant, int round) {
        return find(size, variant, round).orElseThrow().cpuSeconds();
    }
}
