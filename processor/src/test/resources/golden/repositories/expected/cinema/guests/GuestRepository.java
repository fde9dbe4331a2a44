package cinema.guests;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Guest}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class GuestRepository extends AggregateRepository<Guest, String> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public GuestRepository(Workspace workspace) {
        super(workspace, GuestMapping.INSTANCE);
    }
}
