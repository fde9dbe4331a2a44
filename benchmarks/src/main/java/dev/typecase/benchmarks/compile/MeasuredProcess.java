package dev.typecase.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a command and says what it took. GNU time tells processor time and memory exactly; without it the processor time is
 * that of the last look before the process ended.
 */
public final class MeasuredProcess {

    private static final Path GNU_TIME = Path.of("/usr/bin/time");
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);
    private static final double NANOS = 1e9;

    private MeasuredProcess() {}

    /** Runs a command to its end, which must be a success. */
    public static Cost run(List<String> command) throws IOException, InterruptedException {
        return Files.isExecutable(GNU_TIME) ? timed(command) : watched(command);
    }

    private static Cost timed(List<String> command) throws IOException, InterruptedException {
        Path report = Files.createTempFile("time", ".txt");
        try {
            List<String> all = new ArrayList<>(List.of(GNU_TIME.toString(), "-f", "%U %S %M", "-o", report.toString()));
            all.addAll(command);
            double wall = watched(all).wallSeconds();
            String[] parts = Files.readString(report).strip().split(" ");
            return new Cost(
                    wall,
                    Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]) / 1024);
        } finally {
            Files.delete(report);
        }
    }

    private static Cost watched(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("output", ".txt");
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            Duration cpu = Duration.ZERO;
            do {
                cpu = process.info().totalCpuDuration().orElse(cpu);
            } while (!process.waitFor(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS));
            double wall = (System.nanoTime() - start) / NANOS;
            if (process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + Files.readString(output));
            }
            return new Cost(wall, cpu.toNanos() / NANOS, 0);
        } finally {
            Files.delete(output);
        }
    }
}
