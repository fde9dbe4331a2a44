package mail;

import dev.typecase.EventMetadata;
import dev.typecase.engine.EventTable;
import dev.typecase.engine.Reaction;
import dev.typecase.engine.Reactions;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Which handlers an event of the mail domain goes to. They run in the order in which they stand here.
 *
 * <pre>
 * Lost      Searching.search
 *           Tracking.on
 * Returned  Searching.search
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

    private final MailDomain domain;

    MailEventTable(MailDomain domain) {
        this.domain = domain;
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

    private void lost(LetterEvent.Lost event, EventMetadata metadata, Reactions reactions) {
        searchingSearchTrouble(event, metadata, reactions);
        trackingOnLetterEvent(event, metadata, reactions);
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
        searchingSearchTrouble(event, metadata, reactions);
        trackingOnLetterEvent(event, metadata, reactions);
    }

    private void sent(LetterEvent.Sent event, EventMetadata metadata, Reactions reactions) {
        searchingSearchSent(event, metadata, reactions);
        trackingOnLetterEvent(event, metadata, reactions);
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
