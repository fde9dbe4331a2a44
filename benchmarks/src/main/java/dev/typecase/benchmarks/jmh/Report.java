package dev.typecase.benchmarks.jmh;

import dev.typecase.benchmarks.report.BarChart;
import dev.typecase.benchmarks.report.Machine;
import dev.typecase.benchmarks.report.MarkdownTable;
import dev.typecase.benchmarks.report.Spread;
import java.util.List;
import java.util.Locale;

/** Tables and plot of what JMH measured. */
final class Report {

    private final Measurements measurements;
    private final Form form;

    Report(Measurements measurements, Form form) {
        this.measurements = measurements;
        this.form = form;
    }

    String markdown() {
        StringBuilder text =
                new StringBuilder("%s; %s form, %d rounds in turn, processor time; median (least–most).\n%s.\n"
                        .formatted(
                                Machine.line(), form.name().toLowerCase(Locale.ROOT), form.rounds(), Versions.line()));
        for (Section section : Section.values()) {
            text.append("\n### ").append(section.title()).append("\n\n").append(table(section));
        }
        return text.append("\n### Goals\n\n").append(goals()).toString();
    }

    private String table(Section section) {
        MarkdownTable table = new MarkdownTable(List.of("", "× " + section.label(section.baseline()), "ns", "bytes"));
        for (String peer : section.peers()) {
            table.row(List.of(
                    Section.isOurs(peer) ? "**" + section.label(peer) + "**" : section.label(peer),
                    measurements.ratio(section, peer, section.baseline()).text(),
                    measurements.nanos(section, peer).text(),
                    "%,.0f".formatted(measurements.bytes(section, peer).median())));
        }
        return table.text();
    }

    private String goals() {
        MarkdownTable table = new MarkdownTable(List.of("", "against", "goal", "measured", ""));
        for (Goal goal : Goal.ALL) {
            Spread measured = measurements.ratio(goal.section(), goal.ours(), goal.peer());
            table.row(List.of(
                    goal.section().title() + ": " + goal.section().label(goal.ours()),
                    goal.section().label(goal.peer()),
                    goal.text(),
                    measured.text() + " ×",
                    goal.verdict(measured)));
        }
        return table.text();
    }

    String chart() {
        BarChart chart = new BarChart("Time, × the first of each group (logarithmic)", Machine.line());
        for (Section section : Section.values()) {
            chart.group(section.title());
            for (String peer : section.peers()) {
                chart.bar(
                        section.label(peer),
                        measurements.ratio(section, peer, section.baseline()).median(),
                        Section.isOurs(peer));
            }
        }
        return chart.svg();
    }
}
