package dev.typecase.benchmarks;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Does work until the virtual machine has done compiling it. JMH warms up by the clock on the wall, which on a machine that
 * others use as well may be hardly any work, and then the interpreter is measured.
 */
public final class WarmUp {

    private static final Duration PORTION = Duration.ofMillis(200);
    private static final int STEADY_PORTIONS = 4;
    private static final int MOST_PORTIONS = Integer.getInteger("typecase.benchmarks.warmup", 60);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();

    private WarmUp() {}

    /** Does the work again and again, until four portions in a row have seen no compilation end; 12 seconds at
     * most unless {@code typecase.benchmarks.warmup} says how many portions. */
    public static void with(Runnable work) {
        new WarmUp().run(work);
    }

    /**
     * Does the work a number of times first. Where it calls thousands of methods in turn, none has been called often enough to be
     * compiled for a long time, and nothing seems to be left to compile.
     */
    public static void with(Runnable work, long times) {
        for (long time = 0; time < times; time++) {
            work.run();
        }
        with(work);
    }

    private void run(Runnable work) {
        int steady = 0;
        for (int portion = 0; portion < MOST_PORTIONS && steady < STEADY_PORTIONS; portion++) {
            long compiled = compiler.getTotalCompilationTime();
            long end = threads.getCurrentThreadCpuTime() + PORTION.toNanos();
            while (threads.getCurrentThreadCpuTime() < end) {
                work.run();
            }
            steady = compiler.getTotalCompilationTime() == compiled ? steady + 1 : 0;
        }
    }
}
