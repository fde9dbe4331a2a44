package registry;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link TypedLong}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedLongRepository extends AggregateRepository<TypedLong, LongId> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public TypedLongRepository(Workspace workspace) {
        super(workspace, TypedLongMapping.INSTANCE);
    }
}
