package quiet;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Note}. */
@Generated("dev.typecase.processor.ElementProcessor")
final class NoteRepository extends AggregateRepository<Note, UUID> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public NoteRepository(Workspace workspace) {
        super(workspace, NoteMapping.INSTANCE);
    }
}
