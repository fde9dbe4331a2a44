package dev.typecase;

/**
 * The class that every {@link Aggregate} extends.
 *
 * @param <E> the events it may raise: a sealed interface of {@link Event} records, or {@link NoEvents}
 */
public abstract class AggregateRoot<E> {

    private final AggregateJournal journal = new AggregateJournal();

    /** For the aggregate that extends this class. */
    protected AggregateRoot() {}

    /**
     * Records that something has happened. The event is dispatched after the aggregate has been added to its repository and
     * the unit of work has been committed, in the order in which events were raised (S12).
     *
     * @throws NullArgumentException if the event is null
     */
    protected final void raise(E event) {
        if (event == null) {
            NullArgumentException.require(event, "event", getClass().getSimpleName() + ".raise");
        }
        journal.record(event);
    }

    AggregateJournal journal() {
        return journal;
    }
}
