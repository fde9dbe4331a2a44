package mail;

import dev.typecase.EventMetadata;
import dev.typecase.Processing;
import dev.typecase.StartFrom;
import dev.typecase.engine.EventTable;
import dev.typecase.engine.Reaction;
import dev.typecase.engine.Reactions;
import dev.typecase.engine.Subscription;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Which handlers an event of the mail domain goes to. They run in the order in which they stand here.
 *
 * <pre>
 * Lost      Searching.search
 *           Tracking.on
 * Returned  Accounting.on
 *           Archiving.on
 *           Searching.search
 *           Tracking.on
 * Sent      Searching.search
 *           Tracking.on
 * </pre>
 */
@Generated("dev.typecase.processor.DomainProcessor")
final class MailEventTable implements EventTable {

    private static final int LOST = 0;
    private static final int RETURNED = 1;
    private static final int SENT = 2;
    private static final int ACCOUNTING = 0;
    private static final int ARCHIVING = 1;
    private static final int SEARCHING = 2;
    private static final int TRACKING = 3;

    private final MailDomain domain;

    MailEventTable(MailDomain domain) {
        this.domain = domain;
    }

    @Override
    public int size() {
        return 3;
    }

    @Override
    public int typeOf(Object event) {
        Class<?> type = event.getClass();
        if (type == LetterEvent.Lost.class) {
            return LOST;
        }
        if (type == LetterEvent.Returned.class) {
            return RETURNED;
        }
        if (type == LetterEvent.Sent.class) {
            return SENT;
        }
        return UNKNOWN;
    }

    @Override
    public String name(int type) {
        return switch (type) {
            case LOST -> "Lost";
            case RETURNED -> "Returned";
            case SENT -> "Sent";
            default -> throw unknown(type);
        };
    }

    @Override
    public int schemaVersion(int type) {
        return switch (type) {
            case LOST -> 1;
            case RETURNED -> 1;
            case SENT -> 1;
            default -> throw unknown(type);
        };
    }

    @Override
    public void check(int type, Object event, Violations violations) {
        switch (type) {
            case LOST -> LostConstraints.check((LetterEvent.Lost) event, violations);
            case RETURNED -> ReturnedConstraints.check((LetterEvent.Returned) event, violations);
            case SENT -> SentConstraints.check((LetterEvent.Sent) event, violations);
            default -> throw unknown(type);
        }
    }

    @Override
    public void dispatch(int type, Object event, EventMetadata metadata, Reactions reactions) {
        switch (type) {
            case LOST -> lost((LetterEvent.Lost) event, metadata, reactions);
            case RETURNED -> returned((LetterEvent.Returned) event, metadata, reactions);
            case SENT -> sent((LetterEvent.Sent) event, metadata, reactions);
            default -> throw unknown(type);
        }
    }

    @Override
    public void write(int type, Object event, StateWriter out) {
        switch (type) {
            case LOST -> LostMapping.write((LetterEvent.Lost) event, out);
            case RETURNED -> ReturnedMapping.write((LetterEvent.Returned) event, out);
            case SENT -> SentMapping.write((LetterEvent.Sent) event, out);
            default -> throw unknown(type);
        }
    }

    @Override
    public Object read(int type, StateReader in) {
        return switch (type) {
            case LOST -> LostMapping.read(in);
            case RETURNED -> ReturnedMapping.read(in);
            case SENT -> SentMapping.read(in);
            default -> throw unknown(type);
        };
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.of(
                new Subscription("Accounting", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("Archiving", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("lost-letters", Processing.ASYNC, StartFrom.NOW, false),
                new Subscription("Tracking", Processing.SYNC, StartFrom.BEGINNING, true));
    }

    @Override
    public boolean subscribes(int subscription, int type) {
        return switch (type) {
            case LOST -> subscription == SEARCHING
                    || subscription == TRACKING;
            case RETURNED -> returnedGoesTo(subscription);
            case SENT -> subscription == SEARCHING
                    || subscription == TRACKING;
            default -> throw unknown(type);
        };
    }

    @Override
    public void deliver(int subscription, int type, Object event, EventMetadata metadata,
            Reactions reactions) {
        switch (type) {
            case LOST -> lost(subscription, (LetterEvent.Lost) event, metadata, reactions);
            case RETURNED -> returned(subscription, (LetterEvent.Returned) event, metadata, reactions);
            case SENT -> sent(subscription, (LetterEvent.Sent) event, metadata, reactions);
            default -> throw unknown(type);
        }
    }

    private void lost(LetterEvent.Lost event, EventMetadata metadata, Reactions reactions) {
        searchingSearchTrouble(event, metadata, reactions);
        trackingOnLetterEvent(event, metadata, reactions);
    }

    private void lost(int subscription, LetterEvent.Lost event, EventMetadata metadata,
            Reactions reactions) {
        switch (subscription) {
            case SEARCHING -> searchingSearchTrouble(event, metadata, reactions);
            case TRACKING -> trackingOnLetterEvent(event, metadata, reactions);
            default -> {
                // Of no concern to it.
            }
        }
    }

    /** {@link Searching#search(LetterEvent.Trouble)}. */
    private void searchingSearchTrouble(LetterEvent.Trouble event, EventMetadata metadata,
            Reactions reactions) {
        try {
            SearchingEntry.search(event);
        } catch (Throwable failure) {
            reactions.failed("Searching.search", event, metadata, failure);
        }
    }

    /** {@link Tracking#on(LetterEvent, EventMetadata)}. */
    private void trackingOnLetterEvent(LetterEvent event, EventMetadata metadata,
            Reactions reactions) {
        try (Reaction reaction = reactions.begin(metadata)) {
            do {
                TrackingEntry.on(event, metadata, new MailUnitOfWork(reaction.open(), domain),
                        domain.postman);
            } while (!reaction.commit());
        } catch (Throwable failure) {
            reactions.failed("Tracking.on", event, metadata, failure);
        }
    }

    private void returned(LetterEvent.Returned event, EventMetadata metadata, Reactions reactions) {
        accountingOnReturned(event, metadata, reactions);
        archivingOnReturned(event, metadata, reactions);
        searchingSearchTrouble(event, metadata, reactions);
        trackingOnLetterEvent(event, metadata, reactions);
    }

    private void returned(int subscription, LetterEvent.Returned event, EventMetadata metadata,
            Reactions reactions) {
        switch (subscription) {
            case ACCOUNTING -> accountingOnReturned(event, metadata, reactions);
            case ARCHIVING -> archivingOnReturned(event, metadata, reactions);
            case SEARCHING -> searchingSearchTrouble(event, metadata, reactions);
            case TRACKING -> trackingOnLetterEvent(event, metadata, reactions);
            default -> {
                // Of no concern to it.
            }
        }
    }

    private static boolean returnedGoesTo(int subscription) {
        return switch (subscription) {
            case ACCOUNTING,
                    ARCHIVING,
                    SEARCHING,
                    TRACKING -> true;
            default -> false;
        };
    }

    /** {@link Accounting#on(LetterEvent.Returned)}. */
    private void accountingOnReturned(LetterEvent.Returned event, EventMetadata metadata,
            Reactions reactions) {
        try {
            AccountingEntry.on(event);
        } catch (Throwable failure) {
            reactions.failed("Accounting.on", event, metadata, failure);
        }
    }

    /** {@link Archiving#on(LetterEvent.Returned)}. */
    private void archivingOnReturned(LetterEvent.Returned event, EventMetadata metadata,
            Reactions reactions) {
        try {
            ArchivingEntry.on(event);
        } catch (Throwable failure) {
            reactions.failed("Archiving.on", event, metadata, failure);
        }
    }

    private void sent(LetterEvent.Sent event, EventMetadata metadata, Reactions reactions) {
        searchingSearchSent(event, metadata, reactions);
        trackingOnLetterEvent(event, metadata, reactions);
    }

    private void sent(int subscription, LetterEvent.Sent event, EventMetadata metadata,
            Reactions reactions) {
        switch (subscription) {
            case SEARCHING -> searchingSearchSent(event, metadata, reactions);
            case TRACKING -> trackingOnLetterEvent(event, metadata, reactions);
            default -> {
                // Of no concern to it.
            }
        }
    }

    /** {@link Searching#search(LetterEvent.Sent)}. */
    private void searchingSearchSent(LetterEvent.Sent event, EventMetadata metadata,
            Reactions reactions) {
        try {
            SearchingEntry.search(event);
        } catch (Throwable failure) {
            reactions.failed("Searching.search", event, metadata, failure);
        }
    }

    private static IllegalArgumentException unknown(int type) {
        return new IllegalArgumentException("The mail domain has no event of type " + type);
    }
}
