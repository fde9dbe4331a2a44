package dev.typecase.benchmarks.compile;

/**
 * What one run of a process took.
 *
 * @param wallSeconds from start to end
 * @param cpuSeconds of all its threads, in the process and in the kernel
 * @param peakMegabytes of memory in use at once; 0 where the system does not tell
 */
public record Cost(double wallSeconds, double cpuSeconds, double peakMegabytes) {}
