package dev.typecase.benchmarks.compile;

import dev.typecase.benchmarks.report.BarChart;
import dev.typecase.benchmarks.report.Machine;
import dev.typecase.benchmarks.report.MarkdownTable;
import dev.typecase.benchmarks.report.Spread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Compiles synthetic domains of 10, 100 and 1,000 classes, and writes what each processor costs. */
public final class CompileTimes {

    private static final List<Integer> SIZES = List.of(10, 100, 1000);

    private final Map<Integer, Map<Variant, List<Cost>>> costs = new TreeMap<>();

    private CompileTimes() {}

    /** Measures so many rounds, and writes table and plot to a folder. */
    public static void measure(int rounds, Path results) throws IOException, InterruptedException {
        CompileTimes times = new CompileTimes();
        Path work = Files.createTempDirectory("typecase-compile");
        Files.createDirectories(results);
        for (int size : SIZES) {
            times.measure(size, rounds, work.resolve(String.valueOf(size)));
            Files.writeString(results.resolve("compile.md"), times.table(rounds));
            Files.writeString(results.resolve("compile.svg"), times.chart());
        }
    }

    /** One run of each variant that does not count, then rounds in which the variants take turns. */
    private void measure(int size, int rounds, Path folder) throws IOException, InterruptedException {
        SyntheticDomain domain = new SyntheticDomain(size);
        Map<Variant, Compilation> compilations = new EnumMap<>(Variant.class);
        for (Variant variant : Variant.values()) {
            Path own = Files.createDirectories(folder.resolve(variant.name()));
            compilations.put(variant, new Compilation(own, variant, domain));
            compilations.get(variant).run();
        }
        Map<Variant, List<Cost>> measured = new EnumMap<>(Variant.class);
        for (int round = 1; round <= rounds; round++) {
            for (Variant variant : Variant.values()) {
                Cost cost = compilations.get(variant).run();
                measured.computeIfAbsent(variant, first -> new ArrayList<>()).add(cost);
                System.out.printf(
                        "%,d classes, round %d: %s: %.2f s wall, %.2f s processor, %.0f MB%n",
                        size, round, variant.label(), cost.wallSeconds(), cost.cpuSeconds(), cost.peakMegabytes());
            }
        }
        costs.put(size, measured);
    }

    private String table(int rounds) {
        StringBuilder text = new StringBuilder(
                "%s; %d rounds, variants taking turns; median (least–most).%n".formatted(Machine.line(), rounds));
        costs.forEach((size, measured) -> {
            MarkdownTable table = new MarkdownTable(List.of(
                    "%,d classes".formatted(size),
                    "processor s",
                    "wall s",
                    "peak MB",
                    "× bare",
                    "added, × both peers"));
            for (Variant variant : Variant.values()) {
                List<Cost> runs = measured.get(variant);
                table.row(List.of(
                        variant.label(),
                        spread(runs, Cost::cpuSeconds).text(),
                        spread(runs, Cost::wallSeconds).text(),
                        "%.0f".formatted(spread(runs, Cost::peakMegabytes).median()),
                        ratio(measured, variant).text(),
                        variant == Variant.TYPECASE ? added(measured).text() : ""));
            }
            text.append('\n').append(table.text());
        });
        return text.append("\nProcessor time that Typecase adds for each class, in ms: ")
                .append(growth())
                .append(".\n")
                .toString();
    }

    private String growth() {
        return costs.entrySet().stream()
                .map(entry -> "%s at %,d"
                        .formatted(
                                Spread.number(1000
                                        * (cpu(entry.getValue(), Variant.TYPECASE)
                                                - cpu(entry.getValue(), Variant.BARE))
                                        / entry.getKey()),
                                entry.getKey()))
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    private String chart() {
        BarChart chart = new BarChart("Compile time, × the bare classes", Machine.line());
        costs.forEach((size, measured) -> {
            chart.group("%,d classes".formatted(size));
            for (Variant variant : Variant.values()) {
                chart.bar(variant.label(), ratio(measured, variant).median(), variant == Variant.TYPECASE);
            }
        });
        return chart.svg();
    }

    /** Processor time over that of the bare classes, round by round. */
    private static Spread ratio(Map<Variant, List<Cost>> measured, Variant variant) {
        return byRound(measured, round -> cpu(measured, variant, round) / cpu(measured, Variant.BARE, round));
    }

    /** What Typecase adds to the bare classes, over what both peers add to theirs. */
    private static Spread added(Map<Variant, List<Cost>> measured) {
        return byRound(
                measured,
                round -> added(measured, Variant.TYPECASE, Variant.BARE, round)
                        / (added(measured, Variant.RECORD_BUILDER, Variant.RECORDS, round)
                                + added(measured, Variant.IMMUTABLES, Variant.INTERFACES, round)));
    }

    private static double added(Map<Variant, List<Cost>> measured, Variant with, Variant without, int round) {
        return cpu(measured, with, round) - cpu(measured, without, round);
    }

    private static double cpu(Map<Variant, List<Cost>> measured, Variant variant, int round) {
        return measured.get(variant).get(round).cpuSeconds();
    }

    private static double cpu(Map<Variant, List<Cost>> measured, Variant variant) {
        return spread(measured.get(variant), Cost::cpuSeconds).median();
    }

    private static Spread byRound(Map<Variant, List<Cost>> measured, IntToDoubleFunction value) {
        return Spread.of(IntStream.range(0, measured.get(Variant.BARE).size())
                .mapToDouble(value)
                .boxed()
                .toList());
    }

    private static Spread spread(List<Cost> runs, ToDoubleFunction<Cost> part) {
        return Spread.of(runs.stream().mapToDouble(part).boxed().toList());
    }
}
