package health;

import dev.typecase.EventMetadata;
import dev.typecase.engine.EventTable;
import dev.typecase.engine.Reactions;
import dev.typecase.engine.Subscription;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Which handlers an event of the health domain goes to. They run in the order in which they stand here.
 *
 * <pre>
 * Beaten  nobody: shows an event without components
 * </pre>
 */
@Generated("dev.typecase.processor.DomainProcessor")
final class HealthEventTable implements EventTable {

    private static final int BEATEN = 0;

    private final HealthDomain domain;

    HealthEventTable(HealthDomain domain) {
        this.domain = domain;
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public int typeOf(Object event) {
        Class<?> type = event.getClass();
        if (type == Heart.Beaten.class) {
            return BEATEN;
        }
        return UNKNOWN;
    }

    @Override
    public String name(int type) {
        return switch (type) {
            case BEATEN -> "Beaten";
            default -> throw unknown(type);
        };
    }

    @Override
    public int schemaVersion(int type) {
        return switch (type) {
            case BEATEN -> 1;
            default -> throw unknown(type);
        };
    }

    @Override
    public void check(int type, Object event, Violations violations) {
        switch (type) {
            case BEATEN -> BeatenConstraints.check((Heart.Beaten) event, violations);
            default -> throw unknown(type);
        }
    }

    @Override
    public void dispatch(int type, Object event, EventMetadata metadata, Reactions reactions) {
        switch (type) {
            case BEATEN -> {
                // @Unhandled: shows an event without components
            }
            default -> throw unknown(type);
        }
    }

    @Override
    public void write(int type, Object event, StateWriter out) {
        switch (type) {
            case BEATEN -> BeatenMapping.write((Heart.Beaten) event, out);
            default -> throw unknown(type);
        }
    }

    @Override
    public Object read(int type, StateReader in) {
        return switch (type) {
            case BEATEN -> BeatenMapping.read(in);
            default -> throw unknown(type);
        };
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.of();
    }

    @Override
    public boolean subscribes(int subscription, int type) {
        return switch (type) {
            case BEATEN -> false;
            default -> throw unknown(type);
        };
    }

    @Override
    public void deliver(int subscription, int type, Object event, EventMetadata metadata,
            Reactions reactions) {
        switch (type) {
            case BEATEN -> {
                // @Unhandled: shows an event without components
            }
            default -> throw unknown(type);
        }
    }

    private static IllegalArgumentException unknown(int type) {
        return new IllegalArgumentException("The health domain has no event of type " + type);
    }
}
