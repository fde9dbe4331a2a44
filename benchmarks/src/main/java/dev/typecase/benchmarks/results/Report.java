package dev.typecase.benchmarks.results;

import dev.typecase.benchmarks.report.BarChart;
import dev.typecase.benchmarks.report.MarkdownTable;
import dev.typecase.benchmarks.report.Spread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tables and plot of what has been measured; what has not been is left out. */
public final class Report {

    private static final String NONE = "–";

    private final Measurements measurements;
    private final String where;

    /** @param where how and where it was measured, in a line */
    public Report(Measurements measurements, String where) {
        this.measurements = measurements;
        this.where = where;
    }

    /** Writes {@code results.md} and {@code results.svg} to a folder. */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("results.md"), markdown());
        Files.writeString(folder.resolve("results.svg"), chart());
    }

    /** The tables: first how we stand, then all that was measured. */
    public String markdown() {
        return """
                # What was measured

                Written by `benchmarks/run`; [performance.md](../performance.md) says how it is measured and what it means. Read the
                ratios: the first of each group is 1, and less is better. Median, and in brackets the least and the most.

                %s, %s.
                %s.

                ![Ratios against peers](results.svg)

                ## Goals

                %s
                ## All

                %s""".formatted(where, measurements.rounds(), Versions.line(), goals(), all());
    }

    private String goals() {
        MarkdownTable table = new MarkdownTable(List.of("", "against", "goal", "measured", ""));
        for (Goal goal : Goal.ALL) {
            goal.in(measurements).ifPresent(measured -> table.row(goal.row(measured)));
        }
        return table.text();
    }

    /** One table: a bold row for each section, under it a row for each peer. */
    private String all() {
        MarkdownTable table = new MarkdownTable(List.of("", "×", "value", "unit", "bytes"));
        for (Section section : measured()) {
            table.row(List.of("**" + section.title() + "**", "", "", "", ""));
            for (String peer : section.peers()) {
                measurements.values(section, peer).ifPresent(values -> table.row(row(section, peer, values)));
            }
        }
        return table.text();
    }

    private List<String> row(Section section, String peer, Spread values) {
        String label = section.label(peer);
        return List.of(
                Section.isOurs(peer) ? "_" + label + "_" : label,
                measurements
                        .ratio(section, peer, section.baseline())
                        .map(Spread::text)
                        .orElse(NONE),
                values.text(),
                section.unit().title(),
                measurements
                        .bytes(section, peer)
                        .map(bytes -> "%,.0f".formatted(bytes.median()))
                        .orElse(NONE));
    }

    private List<Section> measured() {
        List<Section> sections = new ArrayList<>(Arrays.asList(Section.values()));
        sections.removeIf(section -> !measurements.has(section));
        return sections;
    }

    /** The plot. */
    public String chart() {
        BarChart chart = new BarChart("× the first of each group; less is better (logarithmic)", where);
        for (Section section : measured()) {
            if (measurements.values(section, section.baseline()).isEmpty()) {
                continue;
            }
            chart.group(section.title());
            for (String peer : section.peers()) {
                measurements
                        .ratio(section, peer, section.baseline())
                        .ifPresent(ratio -> chart.bar(section.label(peer), ratio.median(), Section.isOurs(peer)));
            }
        }
        return chart.svg();
    }
}
