package registry;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link TypedInt}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedIntRepository extends AggregateRepository<TypedInt, IntId> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public TypedIntRepository(Workspace workspace) {
        super(workspace, TypedIntMapping.INSTANCE);
    }
}
