package shop.catalogue;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Book}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookRepository extends AggregateRepository<Book, BookId> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public BookRepository(Workspace workspace) {
        super(workspace, BookMapping.INSTANCE);
    }
}
