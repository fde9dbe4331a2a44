package registry;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link PlainInt}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainIntRepository extends AggregateRepository<PlainInt, Integer> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public PlainIntRepository(Workspace workspace) {
        super(workspace, PlainIntMapping.INSTANCE);
    }
}
