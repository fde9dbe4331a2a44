package quiet;

import dev.typecase.EventMetadata;
import dev.typecase.engine.EventTable;
import dev.typecase.engine.Reactions;
import dev.typecase.validation.Violations;
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

    private final QuietDomain domain;

    QuietEventTable(QuietDomain domain) {
        this.domain = domain;
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

    private void written(Written event, EventMetadata metadata, Reactions reactions) {
        readingOnWritten(event, metadata, reactions);
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
