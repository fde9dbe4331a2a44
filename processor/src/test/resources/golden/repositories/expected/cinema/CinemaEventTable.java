package cinema;

import dev.typecase.EventMetadata;
import dev.typecase.engine.EventTable;
import dev.typecase.engine.Reactions;
import dev.typecase.engine.Subscription;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Which handlers an event of the cinema domain goes to: it has no events. */
@Generated("dev.typecase.processor.DomainProcessor")
final class CinemaEventTable implements EventTable {

    private final CinemaDomain domain;

    CinemaEventTable(CinemaDomain domain) {
        this.domain = domain;
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public int typeOf(Object event) {
        return UNKNOWN;
    }

    @Override
    public String name(int type) {
        throw unknown(type);
    }

    @Override
    public int schemaVersion(int type) {
        throw unknown(type);
    }

    @Override
    public void check(int type, Object event, Violations violations) {
        throw unknown(type);
    }

    @Override
    public void dispatch(int type, Object event, EventMetadata metadata, Reactions reactions) {
        throw unknown(type);
    }

    @Override
    public void write(int type, Object event, StateWriter out) {
        throw unknown(type);
    }

    @Override
    public Object read(int type, StateReader in) {
        throw unknown(type);
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.of();
    }

    @Override
    public boolean subscribes(int subscription, int type) {
        throw unknown(type);
    }

    @Override
    public void deliver(int subscription, int type, Object event, EventMetadata metadata,
            Reactions reactions) {
        throw unknown(type);
    }

    private static IllegalArgumentException unknown(int type) {
        return new IllegalArgumentException("The cinema domain has no event of type " + type);
    }
}
