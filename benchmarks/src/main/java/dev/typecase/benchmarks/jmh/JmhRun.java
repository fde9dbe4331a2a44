package dev.typecase.benchmarks.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all JMH benchmarks in rounds, so that a change of the machine's mood meets every peer, and writes tables and plot. */
public final class JmhRun {

    private JmhRun() {}

    /** Measures, and writes table and plot to a folder. */
    public static void measure(Form form, Path results) throws RunnerException, IOException {
        Measurements measurements = new Measurements();
        for (int round = 0; round < form.rounds(); round++) {
            new Runner(options(form)).run().forEach(measurements::add);
        }
        Files.createDirectories(results);
        Report report = new Report(measurements, form);
        Files.writeString(results.resolve("run-time.md"), report.markdown());
        Files.writeString(results.resolve("run-time.svg"), report.chart());
    }

    private static Options options(Form form) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("dev\\.typecase\\.benchmarks\\..*Benchmark\\..*")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .threads(1)
                .jvmArgs("-Xms1g", "-Xmx1g")
                .addProfiler(GCProfiler.class)
                .addProfiler(ThreadCpu.class);
        return form.applyTo(options).build();
    }
}
