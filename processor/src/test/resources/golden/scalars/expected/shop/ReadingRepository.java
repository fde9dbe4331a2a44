package shop;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Reading}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReadingRepository extends AggregateRepository<Reading, UUID> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public ReadingRepository(Workspace workspace) {
        super(workspace, ReadingMapping.INSTANCE);
    }
}
