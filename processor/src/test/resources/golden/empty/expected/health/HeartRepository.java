package health;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Heart}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class HeartRepository extends AggregateRepository<Heart, UUID> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public HeartRepository(Workspace workspace) {
        super(workspace, HeartMapping.INSTANCE);
    }
}
