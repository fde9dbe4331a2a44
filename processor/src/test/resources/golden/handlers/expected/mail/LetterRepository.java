package mail;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Letter}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LetterRepository extends AggregateRepository<Letter, LetterId> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public LetterRepository(Workspace workspace) {
        super(workspace, LetterMapping.INSTANCE);
    }
}
