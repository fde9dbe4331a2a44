package registry;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link PlainString}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainStringRepository extends AggregateRepository<PlainString, String> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public PlainStringRepository(Workspace workspace) {
        super(workspace, PlainStringMapping.INSTANCE);
    }
}
