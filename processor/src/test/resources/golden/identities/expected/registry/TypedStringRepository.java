package registry;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link TypedString}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedStringRepository extends AggregateRepository<TypedString, StringId> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public TypedStringRepository(Workspace workspace) {
        super(workspace, TypedStringMapping.INSTANCE);
    }
}
