package shop;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Draft}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class DraftRepository extends AggregateRepository<Draft, DraftId> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public DraftRepository(Workspace workspace) {
        super(workspace, DraftMapping.INSTANCE);
    }
}
