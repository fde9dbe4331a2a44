package dev.typecase.benchmarks.results;

/** What a value is; less is better in every one. */
enum Unit {
    /** Processor time for each operation. */
    NANOS("ns"),
    /** Processor time of a whole process, for each of something. */
    CPU_MILLIS("ms, processor"),
    /** Time on the wall for each operation. */
    MICROS("µs, wall"),
    /** Time on the wall. */
    MILLIS("ms, wall"),
    /** So many of something. */
    COUNT("number"),
    /** Kilobytes. */
    KILOBYTES("kB");

    private final String title;

    Unit(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
