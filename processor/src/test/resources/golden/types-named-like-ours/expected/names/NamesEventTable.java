package names;

import dev.typecase.EventMetadata;
import dev.typecase.engine.EventTable;
import dev.typecase.engine.Reactions;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Which handlers an event of the names domain goes to: it has no events. */
@Generated("dev.typecase.processor.DomainProcessor")
final class NamesEventTable implements EventTable {

    private final NamesDomain domain;

    NamesEventTable(NamesDomain domain) {
        this.domain = domain;
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

    private static IllegalArgumentException unknown(int type) {
        return new IllegalArgumentException("The names domain has no event of type " + type);
    }
}
