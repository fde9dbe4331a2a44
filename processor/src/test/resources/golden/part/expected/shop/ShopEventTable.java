package shop;

import dev.typecase.EventMetadata;
import dev.typecase.Processing;
import dev.typecase.StartFrom;
import dev.typecase.engine.EventTable;
import dev.typecase.engine.Reactions;
import dev.typecase.engine.Subscription;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.catalogue.BookAddedConstraints;
import shop.catalogue.BookAddedMapping;
import shop.catalogue.BookEvent;

/**
 * Which handlers an event of the shop domain goes to. They run in the order in which they stand here.
 *
 * <pre>
 * BookAdded  Announcing.on
 * </pre>
 */
@Generated("dev.typecase.processor.DomainProcessor")
final class ShopEventTable implements EventTable {

    private static final int BOOK_ADDED = 0;
    private static final int ANNOUNCING = 0;

    private final ShopDomain domain;

    ShopEventTable(ShopDomain domain) {
        this.domain = domain;
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public int typeOf(Object event) {
        Class<?> type = event.getClass();
        if (type == BookEvent.BookAdded.class) {
            return BOOK_ADDED;
        }
        return UNKNOWN;
    }

    @Override
    public String name(int type) {
        return switch (type) {
            case BOOK_ADDED -> "BookAdded";
            default -> throw unknown(type);
        };
    }

    @Override
    public int schemaVersion(int type) {
        return switch (type) {
            case BOOK_ADDED -> 1;
            default -> throw unknown(type);
        };
    }

    @Override
    public void check(int type, Object event, Violations violations) {
        switch (type) {
            case BOOK_ADDED -> BookAddedConstraints.check((BookEvent.BookAdded) event, violations);
            default -> throw unknown(type);
        }
    }

    @Override
    public void dispatch(int type, Object event, EventMetadata metadata, Reactions reactions) {
        switch (type) {
            case BOOK_ADDED -> bookAdded((BookEvent.BookAdded) event, metadata, reactions);
            default -> throw unknown(type);
        }
    }

    @Override
    public void write(int type, Object event, StateWriter out) {
        switch (type) {
            case BOOK_ADDED -> BookAddedMapping.write((BookEvent.BookAdded) event, out);
            default -> throw unknown(type);
        }
    }

    @Override
    public Object read(int type, StateReader in) {
        return switch (type) {
            case BOOK_ADDED -> BookAddedMapping.read(in);
            default -> throw unknown(type);
        };
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.of(
                new Subscription("Announcing", Processing.SYNC, StartFrom.BEGINNING, false));
    }

    @Override
    public boolean subscribes(int subscription, int type) {
        return switch (type) {
            case BOOK_ADDED -> subscription == ANNOUNCING;
            default -> throw unknown(type);
        };
    }

    @Override
    public void deliver(int subscription, int type, Object event, EventMetadata metadata,
            Reactions reactions) {
        switch (type) {
            case BOOK_ADDED -> bookAdded(subscription, (BookEvent.BookAdded) event, metadata, reactions);
            default -> throw unknown(type);
        }
    }

    private void bookAdded(BookEvent.BookAdded event, EventMetadata metadata, Reactions reactions) {
        announcingOnBookAdded(event, metadata, reactions);
    }

    private void bookAdded(int subscription, BookEvent.BookAdded event, EventMetadata metadata,
            Reactions reactions) {
        switch (subscription) {
            case ANNOUNCING -> announcingOnBookAdded(event, metadata, reactions);
            default -> {
                // Of no concern to it.
            }
        }
    }

    /** {@link Announcing#on(BookEvent.BookAdded)}. */
    private void announcingOnBookAdded(BookEvent.BookAdded event, EventMetadata metadata,
            Reactions reactions) {
        try {
            AnnouncingEntry.on(event);
        } catch (Throwable failure) {
            reactions.failed("Announcing.on", event, metadata, failure);
        }
    }

    private static IllegalArgumentException unknown(int type) {
        return new IllegalArgumentException("The shop domain has no event of type " + type);
    }
}
