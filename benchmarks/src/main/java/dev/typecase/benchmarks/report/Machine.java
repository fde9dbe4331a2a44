package dev.typecase.benchmarks.report;

/** Where something was measured, in a line: enough to judge the numbers, too little to find the machine. */
public final class Machine {

    private Machine() {}

    /** Processors, system and JDK. */
    public static String line() {
        return "%d %s processors, %s, JDK %s (%s)"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        System.getProperty("os.name"),
                        Runtime.version(),
                        System.getProperty("java.vm.vendor"));
    }
}
