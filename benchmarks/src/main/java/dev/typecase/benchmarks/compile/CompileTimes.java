package dev.typecase.benchmarks.compile;

import dev.typecase.benchmarks.report.BarChart;
import dev.typecase.benchmarks.report.Machine;
import dev.typecase.benchmarks.report.MarkdownTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compiles synthetic domains of 10, 100 and 1,000 classes, and writes what each processor costs. What was compiled before is
 * not compiled again.
 */
public final class CompileTimes {

    /** How often each size is compiled: a large one does not need to be compiled as often, since it runs long. */
    private static final SortedMap<Integer, Integer> ROUNDS = new TreeMap<>(Map.of(10, 5, 100, 3, 1000, 2));

    private final CompileCosts costs;

    private CompileTimes(CompileCosts costs) {
        this.costs = costs;
    }

    /** Measures what is missing in a folder, and writes table and plot to another one. */
    public static void measure(Path work, Path results) throws IOException, InterruptedException {
        CompileTimes times = new CompileTimes(new CompileCosts(work.resolve("compile.tsv")));
        Files.createDirectories(results);
        for (Map.Entry<Integer, Integer> size : ROUNDS.entrySet()) {
            times.measure(size.getKey(), size.getValue(), work.resolve("compile-" + size.getKey()));
            Files.writeString(results.resolve("compile.md"), times.table());
            Files.writeString(results.resolve("compile.svg"), times.chart());
        }
    }

    /** Rounds in which the variants take turns; of the smallest size one round before, which does not count. */
    private void measure(int size, int rounds, Path folder) throws IOException, InterruptedException {
        SyntheticDomain domain = new SyntheticDomain(size);
        Map<Variant, Compilation> compilations = new EnumMap<>(Variant.class);
        boolean first = costs.count() == 0;
        for (Variant variant : Variant.values()) {
            Path own = Files.createDirectories(folder.resolve(variant.name()));
            compilations.put(variant, new Compilation(own, variant, domain));
            if (first) {
                compilations.get(variant).run();
            }
        }
        for (int round = 1; round <= rounds; round++) {
            for (Variant variant : Variant.values()) {
                if (costs.find(size, variant, round).isEmpty()) {
                    Cost cost = compilations.get(variant).run();
                    costs.add(size, variant, round, cost);
                    System.out.printf(
                            "%,d classes, round %d: %s: %.2f s wall, %.2f s processor, %.0f MB%n",
                            size, round, variant.label(), cost.wallSeconds(), cost.cpuSeconds(), cost.peakMegabytes());
                }
            }
        }
    }

    private List<Integer> measured() {
        return ROUNDS.keySet().stream()
                .filter(size -> !costs.rounds(size).isEmpty())
                .toList();
    }

    private String table() {
        StringBuilder text = new StringBuilder("""
                # Compile time

                Written by `benchmarks/run compile`; [performance.md](../performance.md) says what is compiled. %s. Whole javac processes,
                variants taking turns; median, and in brackets the least and the most.

                ![Compile time against peers](compile.svg)
                """.formatted(Machine.line()));
        for (int size : measured()) {
            MarkdownTable table = new MarkdownTable(
                    List.of("%,d classes".formatted(size), "processor s", "wall s", "peak MB", "× bare"));
            for (Variant variant : Variant.values()) {
                table.row(List.of(
                        variant.label(),
                        costs.spread(size, variant, Cost::cpuSeconds).text(),
                        costs.spread(size, variant, Cost::wallSeconds).text(),
                        "%,.0f"
                                .formatted(costs.spread(size, variant, Cost::peakMegabytes)
                                        .median()),
                        costs.ratio(size, variant).text()));
            }
            text.append("\nRounds: ")
                    .append(costs.rounds(size).size())
                    .append("\n\n")
                    .append(table.text());
        }
        return text.append(growth()).toString();
    }

    private String growth() {
        MarkdownTable table = new MarkdownTable(List.of(
                "what Typecase adds",
                "ms of processor time for each class",
                "× what both peers add to the same classes"));
        for (int size : measured()) {
            table.row(List.of(
                    "%,d classes".formatted(size),
                    costs.addedForEach(size).text(),
                    costs.added(size).text()));
        }
        return measured().stream()
                .map("%,d"::formatted)
                .collect(Collectors.joining(", ", "\n## Growth\n\nAt ", " classes:\n\n" + table.text()));
    }

    private String chart() {
        BarChart chart = new BarChart("Compile time, × the bare classes", Machine.line());
        for (int size : measured()) {
            chart.group("%,d classes".formatted(size));
            for (Variant variant : Variant.values()) {
                chart.bar(variant.label(), costs.ratio(size, variant).median(), variant == Variant.TYPECASE);
            }
        }
        return chart.svg();
    }
}
