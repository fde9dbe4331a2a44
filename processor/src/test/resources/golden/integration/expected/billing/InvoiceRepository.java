package billing;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import javax.annotation.processing.Generated;
import shop.OrderId;

/** The domain's objects of the {@code @Aggregate} {@link Invoice}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class InvoiceRepository extends AggregateRepository<Invoice, OrderId> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public InvoiceRepository(Workspace workspace) {
        super(workspace, InvoiceMapping.INSTANCE);
    }
}
