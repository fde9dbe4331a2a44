package library;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Library}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LibraryRepository extends AggregateRepository<Library, LibraryId> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public LibraryRepository(Workspace workspace) {
        super(workspace, LibraryMapping.INSTANCE);
    }
}
