package dev.typecase.processor.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Lists within a sentence. A long one is cut, so that a message stays readable. */
final class Listing {

    private static final int MOST = 10;

    private Listing() {}

    /** {@code A, B, C}; of more than ten the first ten {@code and 3 more}. */
    static String of(Collection<String> items) {
        String shown = items.stream().limit(MOST).collect(Collectors.joining(", "));
        return items.size() <= MOST ? shown : shown + " and " + (items.size() - MOST) + " more";
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}; of more than ten the first ten {@code and 3 more}. */
    static String sentence(List<String> items) {
        if (items.size() < 2 || items.size() > MOST) {
            return of(items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
