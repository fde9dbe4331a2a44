package dev.typecase.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a user may have meant: the candidate fewest keystrokes away from what was written. */
public final class Suggestions {

    private Suggestions() {}

    /** The closest candidate that is close enough to be a slip; the first in alphabetical order among equals. */
    public static Optional<String> closest(String written, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> !candidate.equals(written))
                .filter(candidate -> distance(written, candidate) <= tolerance(written, candidate))
                .min(Comparator.comparingInt((String candidate) -> distance(written, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The question to print: {@code Did you mean PENDING?}, or nothing where no candidate is close. */
    public static String didYouMean(String written, Collection<String> candidates) {
        return closest(written, candidates)
                .map(name -> "Did you mean " + name + "?")
                .orElse("");
    }

    private static int tolerance(String written, String candidate) {
        return Math.max(1, Math.max(written.length(), candidate.length()) / 3);
    }

    /**
     * The Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, replacements and swaps of
     * neighbours. Case is ignored: who writes {@code pending} means {@code PENDING}.
     */
    static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        int replace = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + replace);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
