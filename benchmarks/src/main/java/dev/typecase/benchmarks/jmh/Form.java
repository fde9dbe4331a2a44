package dev.typecase.benchmarks.jmh;

import java.util.Locale;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How thoroughly to measure. */
public enum Form {
    /** For every day: under five minutes. */
    QUICK(1, 1, 100, 3, 200, 8),
    /** For what is published. */
    ALL(3, 1, 500, 5, 600, 60);

    private final int rounds;
    private final int warmups;
    private final int warmupMillis;
    private final int measurements;
    private final int measurementMillis;
    private final int warmupPortions;

    Form(int rounds, int warmups, int warmupMillis, int measurements, int measurementMillis, int warmupPortions) {
        this.rounds = rounds;
        this.warmups = warmups;
        this.warmupMillis = warmupMillis;
        this.measurements = measurements;
        this.measurementMillis = measurementMillis;
        this.warmupPortions = warmupPortions;
    }

    /** How often everything is run, each time in new processes. */
    public int rounds() {
        return rounds;
    }

    /** Its name on the command line. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    ChainedOptionsBuilder applyTo(ChainedOptionsBuilder options) {
        return options.warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(warmupMillis))
                .measurementIterations(measurements)
                .measurementTime(TimeValue.milliseconds(measurementMillis));
    }

    /** For the processes that measure. */
    String warmupOption() {
        return "-Dtypecase.benchmarks.warmup=" + warmupPortions;
    }
}
