package dev.typecase.benchmarks.command.axon;

import dev.typecase.UuidV7;
import dev.typecase.benchmarks.command.byhand.AddBook;
import dev.typecase.benchmarks.command.byhand.BookAdded;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** A title in the catalogue. */
public class BookAggregate {

    @AggregateIdentifier
    private @Nullable UUID id;

    private @Nullable String title;

    /** For Axon. */
    protected BookAggregate() {}

    /** Adds a book. */
    @CommandHandler
    public BookAggregate(AddBook command) {
        AggregateLifecycle.apply(new BookAdded(UuidV7.next(), command.title()));
    }

    /** Takes over what has happened. */
    @EventSourcingHandler
    public void on(BookAdded event) {
        id = event.bookId();
        title = event.title();
    }

    @Override
    public String toString() {
        return id + " " + title;
    }
}
