package dev.typecase.benchmarks.dispatch;

/** Counts what handlers are called with, so that a peer that calls none cannot pass for a fast one. */
public final class Tally {

    private long calls;
    private long sum;

    /** An empty tally. */
    public Tally() {}

    /** A handler was called with this value. */
    public void add(int value) {
        calls++;
        sum += value;
    }

    /** How many calls there were. */
    public long calls() {
        return calls;
    }

    /** The sum of all values. */
    public long sum() {
        return sum;
    }
}
