package dev.typecase.benchmarks.results;

/**
 * What one peer's work cost in one round.
 *
 * @param section the work
 * @param peer who did it; one of {@link Section#peers()}
 * @param round from 1; ratios are taken within a round
 * @param value what it cost, in the unit of the section; less is better
 * @param bytes allocated, for each operation; not a number where nobody counted
 */
public record Sample(Section section, String peer, int round, double value, double bytes) {

    /** A sample of which only the value is known. */
    public Sample(Section section, String peer, int round, double value) {
        this(section, peer, round, value, Double.NaN);
    }

    /** As a line of a file. */
    String line() {
        return String.join(
                "\t", section.name(), peer, String.valueOf(round), String.valueOf(value), String.valueOf(bytes));
    }

    /** From a line of a file. */
    static Sample parse(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("No sample: " + line);
        }
        return new Sample(
                Section.valueOf(parts[0]),
                parts[1],
                Integer.parseInt(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]));
    }
}
