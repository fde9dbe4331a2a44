package desk;

import dev.typecase.EventMetadata;
import dev.typecase.engine.EventTable;
import dev.typecase.engine.Reactions;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Which handlers an event of the desk domain goes to. They run in the order in which they stand here.
 *
 * <pre>
 * Opened  Desk.Counting.on
 * </pre>
 */
@Generated("dev.typecase.processor.DomainProcessor")
final class DeskEventTable implements EventTable {

    private static final int OPENED = 0;

    private final DeskDomain domain;

    DeskEventTable(DeskDomain domain) {
        this.domain = domain;
    }

    @Override
    public int typeOf(Object event) {
        Class<?> type = event.getClass();
        if (type == Desk.Opened.class) {
            return OPENED;
        }
        return UNKNOWN;
    }

    @Override
    public String name(int type) {
        return switch (type) {
            case OPENED -> "Opened";
            default -> throw unknown(type);
        };
    }

    @Override
    public int schemaVersion(int type) {
        return switch (type) {
            case OPENED -> 1;
            default -> throw unknown(type);
        };
    }

    @Override
    public void check(int type, Object event, Violations violations) {
        switch (type) {
            case OPENED -> OpenedConstraints.check((Desk.Opened) event, violations);
            default -> throw unknown(type);
        }
    }

    @Override
    public void dispatch(int type, Object event, EventMetadata metadata, Reactions reactions) {
        switch (type) {
            case OPENED -> opened((Desk.Opened) event, metadata, reactions);
            default -> throw unknown(type);
        }
    }

    private void opened(Desk.Opened event, EventMetadata metadata, Reactions reactions) {
        countingOnOpened(event, metadata, reactions);
    }

    /** {@link Desk.Counting#on(Desk.Opened)}. */
    private void countingOnOpened(Desk.Opened event, EventMetadata metadata, Reactions reactions) {
        try {
            CountingEntry.on(event);
        } catch (Throwable failure) {
            reactions.failed("Desk.Counting.on", event, metadata, failure);
        }
    }

    private static IllegalArgumentException unknown(int type) {
        return new IllegalArgumentException("The desk domain has no event of type " + type);
    }
}
