package dev.typecase.jdbc;

import dev.typecase.StoreException;
import dev.typecase.engine.DurableEvents;
import dev.typecase.engine.EventDelivery;
import dev.typecase.engine.EventProcessing;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.store.RecordedEvent;
import dev.typecase.store.Store;
import dev.typecase.store.StoreSession;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A store in a transaction that the application holds. Its events are kept in it too, and handled after the commit. */
final class JoinedStore implements Store, DurableEvents {

    private final Function<@Nullable EventDelivery, StoreSession> sessions;
    private final Predicate<AggregateMapping<?, ?>> known;
    private volatile @Nullable EventDelivery delivery;

    /**
     * A store in a transaction.
     *
     * @param sessions begins a session in it for the events of a domain
     * @param known whether the store itself has been opened for an aggregate
     */
    JoinedStore(Function<@Nullable EventDelivery, StoreSession> sessions, Predicate<AggregateMapping<?, ?>> known) {
        this.sessions = sessions;
        this.known = known;
    }

    @Override
    public void open(String domain, List<? extends AggregateMapping<?, ?>> aggregates) {
        if (!aggregates.stream().allMatch(known)) {
            throw new StoreException(
                    domain + " joins a transaction of a JdbcStore that it was never built on. Build it on the"
                            + " store itself first, once: that is when the store looks whether the database fits, and what handles the"
                            + " events that are kept.");
        }
    }

    @Override
    public EventProcessing attach(EventDelivery attached) {
        delivery = attached;
        return new AfterCommit(attached.domain());
    }

    @Override
    public StoreSession begin() {
        return sessions.apply(delivery);
    }

    /** Events are not there for anybody before the application commits; the domain on the store itself handles them then. */
    private record AfterCommit(String domain) implements EventProcessing {
        @Override
        public void start() {
            throw new StoreException(
                    domain + " is built on a transaction that it has joined, and that ends before its events"
                            + " can be handled. Start the domain that is built on the store itself.");
        }

        @Override
        public void receive(RecordedEvent event) {
            throw new StoreException(
                    domain + " is built on a transaction that it has joined. Give the events of other domains"
                            + " to the domain that is built on the store itself. "
                            + event.metadata().type()
                            + " was not kept.");
        }

        @Override
        public void await(List<RecordedEvent> committed, String call, @Nullable Object result) {
            // Waiting for what cannot happen before this returns would last forever.
        }

        @Override
        public void close() {
            // Nothing runs.
        }
    }
}
