package dev.typecase.store;

import dev.typecase.AggregateRoot;
import dev.typecase.Snapshot;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.query.QuerySpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Carries out one query over snapshots. */
final class MemorySearch<A extends AggregateRoot<?>> {

    private final AggregateMapping<A, ?> mapping;
    private final QuerySpec<A> spec;

    MemorySearch(AggregateMapping<A, ?> mapping, QuerySpec<A> spec) {
        this.mapping = mapping;
        this.spec = spec;
    }

    /** What is found, in a list of its own. */
    List<Snapshot<A>> among(List<Snapshot<A>> rows) {
        List<Snapshot<A>> found = new ArrayList<>();
        for (Snapshot<A> row : rows) {
            if (matches(row)) {
                found.add(row);
            }
        }
        if (!spec.orders().isEmpty()) {
            found.sort(Comparator.comparing(Snapshot::state, spec.comparator()));
        }
        int from = (int) Math.min(spec.offset(), found.size());
        int to = (int) Math.min(spec.end(), found.size());
        return from == 0 && to == found.size() ? found : new ArrayList<>(found.subList(from, to));
    }

    /** How many are found. */
    long countAmong(List<Snapshot<A>> rows) {
        long count = 0;
        for (Snapshot<A> row : rows) {
            if (matches(row) && ++count == spec.end()) {
                break;
            }
        }
        return Math.max(0, count - spec.offset());
    }

    private boolean matches(Snapshot<A> row) {
        return (spec.excluding().isEmpty() || !spec.excluding().contains(mapping.identity(row.state())))
                && spec.matches(row.state());
    }
}
