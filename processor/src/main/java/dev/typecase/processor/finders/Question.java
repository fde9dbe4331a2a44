package dev.typecase.processor.finders;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a method asks.
 *
 * @param kind what it wants to know
 * @param limit how many it wants at most; 0 for all
 * @param alternatives what must be met: all criteria of one of these lists; nothing where there is no list
 * @param order what the result is sorted by
 */
public record Question(Kind kind, int limit, List<List<Criterion>> alternatives, List<Sorting> order) {

    public Question {
        alternatives = alternatives.stream().map(List::copyOf).toList();
        order = List.copyOf(order);
    }

    /** What a method wants to know. */
    public enum Kind {
        /** Which there are. */
        FIND,
        /** Whether there is any. */
        EXISTS,
        /** How many there are. */
        COUNT
    }

    /** A property, compared with what the method is given. */
    public record Criterion(Path path, Operator operator, boolean ignoringCase) {}

    /** A property to sort by. */
    public record Sorting(Path path, boolean descending) {}

    /** All properties that it names. */
    public List<Path> paths() {
        return Stream.concat(
                        criteria().stream().map(Criterion::path), order.stream().map(Sorting::path))
                .toList();
    }

    /** All criteria, in the order in which their parameters are given. */
    public List<Criterion> criteria() {
        return alternatives.stream().flatMap(List::stream).toList();
    }
}
