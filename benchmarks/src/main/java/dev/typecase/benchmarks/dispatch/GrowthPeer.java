package dev.typecase.benchmarks.dispatch;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Domains of different sizes; what grows with the size is compared with the smallest. */
public enum GrowthPeer {
    /** A small domain. */
    TYPECASE_10(10),
    /** A usual one. */
    TYPECASE_100(100),
    /** A large one. */
    TYPECASE_1000(1000),
    /** One larger than anybody should have. */
    TYPECASE_5000(5000);

    private final int types;

    GrowthPeer(int types) {
        this.types = types;
    }

    /** For tables. */
    public String label() {
        return "%,d event types".formatted(types);
    }

    /** How many types of event there are. */
    public int types() {
        return types;
    }

    /**
     * What a new process with a compiled domain has taken.
     *
     * @param startMicros to start the domain
     * @param firstMicros to give the first event of every type to its handler
     * @param limitNanos for each event through an array in which the handlers lie by type
     * @param raisedNanos for each event whose type is known
     * @param unknownNanos for each event whose type is not known
     */
    public record Taken(
            double startMicros, double firstMicros, double limitNanos, double raisedNanos, double unknownNanos) {}

    /** Starts a process with the signals, which measures. */
    public static Taken measure(GeneratedSignals signals) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        signals.folder() + File.pathSeparator + System.getProperty("java.class.path"),
                        Growth.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("A domain did not start:\n" + output);
        }
        List<Double> taken =
                Arrays.stream(output.split(" ")).map(Double::valueOf).toList();
        return new Taken(taken.get(0), taken.get(1), taken.get(2), taken.get(3), taken.get(4));
    }
}
