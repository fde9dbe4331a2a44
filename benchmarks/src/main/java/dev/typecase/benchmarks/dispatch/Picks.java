package dev.typecase.benchmarks.dispatch;

import java.util.SplittableRandom;

/** Event types in random order: so many that the branch predictor cannot learn them. */
final class Picks {

    static final int COUNT = 262_144;

    private static final long SEED = 20_250_611;

    private final short[] types = new short[COUNT];
    private int next;

    Picks(int numberOfTypes) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < COUNT; i++) {
            types[i] = (short) random.nextInt(numberOfTypes);
        }
    }

    short[] types() {
        return types;
    }

    /** Where the next so many begin. */
    int advance(int count) {
        int start = next;
        next = (start + count) % COUNT;
        return start;
    }
}
