package names;

import dev.typecase.EventMetadata;
import dev.typecase.engine.EventTable;
import dev.typecase.engine.Reactions;
import dev.typecase.engine.Subscription;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.validation.Violations;
import java.lang.IllegalArgumentException;
import java.lang.Override;
import java.util.List;
import javax.annotation.processing.Generated;

/** Which handlers an event of the names domain goes to: it has no events. */
@Generated("dev.typecase.processor.DomainProcessor")
final class NamesEventTable implements EventTable {

    private final NamesDomain domain;

    NamesEventTable(NamesDomain domain) {
        this.domain = domain;
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public int typeOf(java.lang.Object event) {
        return UNKNOWN;
    }

    @Override
    public java.lang.String name(int type) {
        throw unknown(type);
    }

    @Override
    public int schemaVersion(int type) {
        throw unknown(type);
    }

    @Override
    public void check(int type, java.lang.Object event, Violations violations) {
        throw unknown(type);
    }

    @Override
    public void dispatch(int type, java.lang.Object event, EventMetadata metadata,
            Reactions reactions) {
        throw unknown(type);
    }

    @Override
    public void write(int type, java.lang.Object event, StateWriter out) {
        throw unknown(type);
    }

    @Override
    public java.lang.Object read(int type, StateReader in) {
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
    public void deliver(int subscription, int type, java.lang.Object event, EventMetadata metadata,
            Reactions reactions) {
        throw unknown(type);
    }

    private static IllegalArgumentException unknown(int type) {
        return new IllegalArgumentException("The names domain has no event of type " + type);
    }
}
