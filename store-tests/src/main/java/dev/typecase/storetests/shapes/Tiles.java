package dev.typecase.storetests.shapes;

import dev.typecase.ValueObject;

/** A row of colours: more than anybody would write, and no more than a table may have. */
@ValueObject
public record Tiles(
        int a,
        int b,
        int c,
        int d,
        int e,
        int f,
        int g,
        int h,
        int i,
        int j,
        int k,
        int l,
        int m,
        int n,
        int o,
        int p,
        int q,
        int r,
        int s,
        int t,
        int u,
        int v,
        int w,
        int x,
        int y) {

    /** How many there are. */
    static final int COUNT = 25;

    /** A row whose first colour is given, and each of the others the next one. */
    static Tiles from(int first) {
        return new Tiles(
                first,
                first + 1,
                first + 2,
                first + 3,
                first + 4,
                first + 5,
                first + 6,
                first + 7,
                first + 8,
                first + 9,
                first + 10,
                first + 11,
                first + 12,
                first + 13,
                first + 14,
                first + 15,
                first + 16,
                first + 17,
                first + 18,
                first + 19,
                first + 20,
                first + 21,
                first + 22,
                first + 23,
                first + 24);
    }

    /** The same with another last colour. */
    Tiles withLast(int last) {
        return new Tiles(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, last);
    }
}
