package dev.typecase.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Ratios as horizontal bars on a logarithmic scale, in groups, as an SVG picture. */
public final class BarChart {

    private static final int LABEL_WIDTH = 250;
    private static final int BAR_WIDTH = 420;
    private static final int WIDTH = LABEL_WIDTH + BAR_WIDTH + 90;
    private static final int ROW = 20;
    private static final int GROUP = 34;
    private static final int TOP = 56;
    private static final double LEAST_SHOWN = 1.0 / 64;

    private final String title;
    private final String subtitle;
    private final List<Entry> entries = new ArrayList<>();

    private sealed interface Entry {}

    private record Group(String name) implements Entry {}

    private record Bar(String name, double ratio, boolean ours) implements Entry {}

    /** A chart; the subtitle says what the ratios are of, and where they were measured. */
    public BarChart(String title, String subtitle) {
        this.title = title;
        this.subtitle = subtitle;
    }

    /** Begins a group of bars. */
    public BarChart group(String name) {
        entries.add(new Group(name));
        return this;
    }

    /** Adds a bar. */
    public BarChart bar(String name, double ratio, boolean ours) {
        entries.add(new Bar(name, ratio, ours));
        return this;
    }

    /** The picture. */
    public String svg() {
        double least = bars().mapToDouble(Bar::ratio).reduce(1, Math::min);
        double most = bars().mapToDouble(Bar::ratio).reduce(1, Math::max);
        double from = Math.log(Math.max(LEAST_SHOWN, least / 1.5));
        double to = Math.log(most * 1.1);
        StringBuilder rows = new StringBuilder();
        int y = TOP;
        for (Entry entry : entries) {
            if (entry instanceof Group group) {
                y += GROUP;
                rows.append(text(8, y - 8, "bold", "start", group.name()));
            } else if (entry instanceof Bar bar) {
                rows.append(row(bar, y, from, to));
                y += ROW;
            }
        }
        double one = LABEL_WIDTH + (0 - from) / (to - from) * BAR_WIDTH;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
                font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                %3$s%4$s<line x1="%5$.1f" y1="%6$d" x2="%5$.1f" y2="%7$d" stroke="#888888" stroke-dasharray="3 3"/>
                %8$s</svg>
                """.formatted(
                        WIDTH,
                        y + 16,
                        text(8, 22, "bold", "start", title),
                        text(8, 42, "normal", "start", subtitle),
                        one,
                        TOP,
                        y,
                        rows);
    }

    private Stream<Bar> bars() {
        return entries.stream().filter(Bar.class::isInstance).map(Bar.class::cast);
    }

    private static String row(Bar bar, int y, double from, double to) {
        double length = Math.max(1, (Math.log(bar.ratio()) - from) / (to - from) * BAR_WIDTH);
        return text(LABEL_WIDTH - 8, y + 13, "normal", "end", bar.name())
                + String.format(
                        Locale.ROOT,
                        "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\" fill=\"%s\"/>\n",
                        LABEL_WIDTH,
                        y + 2,
                        length,
                        bar.ours() ? "#b3471d" : "#9aa7b4")
                + text((int) (LABEL_WIDTH + length + 6), y + 13, "normal", "start", Spread.number(bar.ratio()) + " ×");
    }

    private static String text(int x, int y, String weight, String anchor, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<text x=\"%d\" y=\"%d\" fill=\"#222222\" font-weight=\"%s\" text-anchor=\"%s\">%s</text>\n"
                .formatted(x, y, weight, anchor, escaped);
    }
}
