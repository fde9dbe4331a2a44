package registry;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link TypedUuid}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedUuidRepository extends AggregateRepository<TypedUuid, UuidId> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public TypedUuidRepository(Workspace workspace) {
        super(workspace, TypedUuidMapping.INSTANCE);
    }
}
