package dev.typecase.benchmarks;

import dev.typecase.benchmarks.compile.CompileTimes;
import dev.typecase.benchmarks.jmh.Form;
import dev.typecase.benchmarks.jmh.JmhRun;
import java.nio.file.Path;

/** The one command: {@code quick}, {@code full} or {@code compile}, and the folder for the results. */
public final class Run {

    private static final int COMPILE_ROUNDS = 5;

    private Run() {}

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Usage: Run quick|full|compile <folder>");
        }
        Path results = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "quick" -> JmhRun.measure(Form.QUICK, results);
            case "full" -> JmhRun.measure(Form.FULL, results);
            case "compile" -> CompileTimes.measure(COMPILE_ROUNDS, results);
            default -> throw new IllegalArgumentException("There is quick, full and compile, but no " + arguments[0]);
        }
    }
}
