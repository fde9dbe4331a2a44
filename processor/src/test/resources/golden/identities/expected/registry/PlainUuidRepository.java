package registry;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link PlainUuid}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainUuidRepository extends AggregateRepository<PlainUuid, UUID> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public PlainUuidRepository(Workspace workspace) {
        super(workspace, PlainUuidMapping.INSTANCE);
    }
}
