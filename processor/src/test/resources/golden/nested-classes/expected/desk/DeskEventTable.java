package desk;

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
    private static final int COUNTING = 0;

    private final DeskDomain domain;

    DeskEventTable(DeskDomain domain) {
        this.domain = domain;
    }

    @Override
    public int size() {
        return 1;
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

    @Override
    public void write(int type, Object event, StateWriter out) {
        switch (type) {
            case OPENED -> OpenedMapping.write((Desk.Opened) event, out);
            default -> throw unknown(type);
        }
    }

    @Override
    public Object read(int type, StateReader in) {
        return switch (type) {
            case OPENED -> OpenedMapping.read(in);
            default -> throw unknown(type);
        };
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.of(
                new Subscription("Counting", Processing.SYNC, StartFrom.BEGINNING, false));
    }

    @Override
    public boolean subscribes(int subscription, int type) {
        return switch (type) {
            case OPENED -> subscription == COUNTING;
            default -> throw unknown(type);
        };
    }

    @Override
    public void deliver(int subscription, int type, Object event, EventMetadata metadata,
            Reactions reactions) {
        switch (type) {
            case OPENED -> opened(subscription, (Desk.Opened) event, metadata, reactions);
            default -> throw unknown(type);
        }
    }

    private void opened(Desk.Opened event, EventMetadata metadata, Reactions reactions) {
        countingOnOpened(event, metadata, reactions);
    }

    private void opened(int subscription, Desk.Opened event, EventMetadata metadata,
            Reactions reactions) {
        switch (subscription) {
            case COUNTING -> countingOnOpened(event, metadata, reactions);
            default -> {
                // Of no concern to it.
            }
        }
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
