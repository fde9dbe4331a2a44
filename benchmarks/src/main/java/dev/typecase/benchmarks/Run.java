package dev.typecase.benchmarks;

import dev.typecase.benchmarks.compile.CompileTimes;
import dev.typecase.benchmarks.jmh.Form;
import java.nio.file.Path;

/** The one command: {@code quick}, {@code all}, the name of a group, {@code report} or {@code compile}. */
public final class Run {

    private Run() {}

    /**
     * Measures.
     *
     * @param arguments what to do; the folder for what is measured; the folder for tables and plot
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("Usage: Run quick|all|<group>|report|compile <work> <results>");
        }
        Path work = Path.of(arguments[1]);
        Path results = Path.of(arguments[2]);
        switch (arguments[0]) {
            case "quick" -> new Session(Form.QUICK, work, results).measure();
            case "all" -> new Session(Form.ALL, work, results).measure();
            case "report" -> new Session(Form.ALL, work, results).report();
            case "compile" -> CompileTimes.measure(work, results);
            default -> new Session(Form.ALL, work, results).measure(arguments[0]);
        }
    }
}
