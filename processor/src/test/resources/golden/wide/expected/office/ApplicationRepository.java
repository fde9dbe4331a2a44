package office;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Application}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ApplicationRepository extends AggregateRepository<Application, UUID> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public ApplicationRepository(Workspace workspace) {
        super(workspace, ApplicationMapping.INSTANCE);
    }
}
