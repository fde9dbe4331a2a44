package 図書館;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link 本}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class 本Repository extends AggregateRepository<本, UUID> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public 本Repository(Workspace workspace) {
        super(workspace, 本Mapping.INSTANCE);
    }
}
