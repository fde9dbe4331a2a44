package library.loans;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Loan}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LoanRepository extends AggregateRepository<Loan, UUID> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public LoanRepository(Workspace workspace) {
        super(workspace, LoanMapping.INSTANCE);
    }
}
