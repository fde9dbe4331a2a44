package dev.typecase.benchmarks.jmh;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How thoroughly to measure. */
public enum Form {
    /** For every day: under five minutes. */
    QUICK(2, 1, 300, 3, 400),
    /** For what is published. */
    FULL(3, 4, 1500, 5, 800);

    private final int rounds;
    private final int warmups;
    private final int warmupMillis;
    private final int measurements;
    private final int measurementMillis;

    Form(int rounds, int warmups, int warmupMillis, int measurements, int measurementMillis) {
        this.rounds = rounds;
        this.warmups = warmups;
        this.warmupMillis = warmupMillis;
        this.measurements = measurements;
        this.measurementMillis = measurementMillis;
    }

    /** How often everything is run, each time in new processes. */
    int rounds() {
        return rounds;
    }

    ChainedOptionsBuilder applyTo(ChainedOptionsBuilder options) {
        return options.warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(warmupMillis))
                .measurementIterations(measurements)
                .measurementTime(TimeValue.milliseconds(measurementMillis));
    }
}
