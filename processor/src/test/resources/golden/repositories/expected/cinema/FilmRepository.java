package cinema;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Film}. */
@Generated("dev.typecase.processor.ElementProcessor")
final class FilmRepository extends AggregateRepository<Film, FilmId> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public FilmRepository(Workspace workspace) {
        super(workspace, FilmMapping.INSTANCE);
    }
}
