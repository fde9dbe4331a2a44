package trade;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Contract}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ContractRepository extends AggregateRepository<Contract, UUID> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public ContractRepository(Workspace workspace) {
        super(workspace, ContractMapping.INSTANCE);
    }
}
