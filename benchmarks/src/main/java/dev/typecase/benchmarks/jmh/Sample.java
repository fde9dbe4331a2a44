package dev.typecase.benchmarks.jmh;

/**
 * What one peer's work cost in one round.
 *
 * @param nanos of processor time, for each operation
 * @param bytes allocated, for each operation
 */
record Sample(double nanos, double bytes) {}
