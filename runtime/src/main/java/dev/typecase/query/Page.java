package dev.typecase.query;

import java.util.List;
import java.util.function.Function;

/**
 * A page of what a query finds. The whole is counted by a query of its own: on a store that others write to, the two can
 * differ by what was committed in between.
 *
 * @param items those on this page, in the order of the query
 * @param request which page it is
 * @param total how many there are on all pages
 * @param <T> the aggregate, or what it was mapped to
 */
public record Page<T>(List<T> items, PageRequest request, long total) {

    /** Takes a copy of the list. */
    public Page {
        items = List.copyOf(items);
    }

    /** How many pages there are. */
    public long pages() {
        return total / request.size() + (total % request.size() == 0 ? 0 : 1);
    }

    /** Whether there is a page after this one. */
    public boolean hasNext() {
        return request.number() + 1L < pages();
    }

    /** The page with something else for each item. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), request, total);
    }
}
