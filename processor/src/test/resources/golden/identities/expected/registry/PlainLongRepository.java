package registry;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link PlainLong}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainLongRepository extends AggregateRepository<PlainLong, Long> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public PlainLongRepository(Workspace workspace) {
        super(workspace, PlainLongMapping.INSTANCE);
    }
}
