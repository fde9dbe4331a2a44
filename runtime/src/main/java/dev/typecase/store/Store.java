package dev.typecase.store;

import dev.typecase.StoreException;
import dev.typecase.mapping.AggregateMapping;
import java.util.List;

/**
 * Keeps the aggregates of a domain. Used by any number of threads at once.
 *
 * <p>Whoever made a store closes it; a domain only uses it. One store can serve a domain that is built again after it was
 * closed.
 */
public interface Store extends SessionSource {

    /**
     * Called once when a domain is built, before anything else.
     *
     * @param domain the domain's name, for messages
     * @param aggregates the mappings of all its aggregates
     * @throws StoreException if this store cannot keep them; the message says what to do
     */
    void open(String domain, List<? extends AggregateMapping<?, ?>> aggregates);
}
