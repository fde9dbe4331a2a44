package settings;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Account}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AccountRepository extends AggregateRepository<Account, UUID> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public AccountRepository(Workspace workspace) {
        super(workspace, AccountMapping.INSTANCE);
    }
}
