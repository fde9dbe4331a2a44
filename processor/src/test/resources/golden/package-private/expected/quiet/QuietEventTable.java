package quiet;

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
 * Which handlers an event of the quiet domain goes to. They run in the order in which they stand here.
 *
 * <pre>
 * Written  Reading.on
 * </pre>
 */
@Generated("dev.typecase.processor.DomainProcessor")
final class QuietEventTable implements EventTable {

    private static final int WRITTEN = 0;
    private static final int READING = 0;

    private final QuietDomain domain;

    QuietEventTable(QuietDomain domain) {
        this.domain = domain;
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public int typeOf(Object event) {
        Class<?> type = event.getClass();
        if (type == Written.class) {
            return WRITTEN;
        }
        return UNKNOWN;
    }

    @Override
    public String name(int type) {
        return switch (type) {
            case WRITTEN -> "Written";
            default -> throw unknown(type);
        };
    }

    @Override
    public int schemaVersion(int type) {
        return switch (type) {
            case WRITTEN -> 1;
            default -> throw unknown(type);
        };
    }

    @Override
    public void check(int type, Object event, Violations violations) {
        switch (type) {
            case WRITTEN -> WrittenConstraints.check((Written) event, violations);
            default -> throw unknown(type);
        }
    }

    @Override
    public void dispatch(int type, Object event, EventMetadata metadata, Reactions reactions) {
        switch (type) {
            case WRITTEN -> written((Written) event, metadata, reactions);
            default -> throw unknown(type);
        }
    }

    @Override
    public void write(int type, Object event, StateWriter out) {
        switch (type) {
            case WRITTEN -> WrittenMapping.write((Written) event, out);
            default -> throw unknown(type);
        }
    }

    @Override
    public Object read(int type, StateReader in) {
        return switch (type) {
            case WRITTEN -> WrittenMapping.read(in);
            default -> throw unknown(type);
        };
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.of(
                new Subscription("Reading", Processing.SYNC, StartFrom.BEGINNING, false));
    }

    @Override
    public boolean subscribes(int subscription, int type) {
        return switch (type) {
            case WRITTEN -> subscription == READING;
            default -> throw unknown(type);
        };
    }

    @Override
    public void deliver(int subscription, int type, Object event, EventMetadata metadata,
            Reactions reactions) {
        switch (type) {
            case WRITTEN -> written(subscription, (Written) event, metadata, reactions);
            default -> throw unknown(type);
        }
    }

    private void written(Written event, EventMetadata metadata, Reactions reactions) {
        readingOnWritten(event, metadata, reactions);
    }

    private void written(int subscription, Written event, EventMetadata metadata,
            Reactions reactions) {
        switch (subscription) {
            case READING -> readingOnWritten(event, metadata, reactions);
            default -> {
                // Of no concern to it.
            }
        }
    }

    /** {@link Reading#on(Written)}. */
    private void readingOnWritten(Written event, EventMetadata metadata, Reactions reactions) {
        try {
            ReadingEntry.on(event);
        } catch (Throwable failure) {
            reactions.failed("Reading.on", event, metadata, failure);
        }
    }

    private static IllegalArgumentException unknown(int type) {
        return new IllegalArgumentException("The quiet domain has no event of type " + type);
    }
}
