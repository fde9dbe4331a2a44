package billing;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the billing domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class BillingUnitOfWork implements BillingCommands {

    private final UnitOfWork work;
    private final BillingDomain domain;

    BillingUnitOfWork(UnitOfWork work, BillingDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** The {@link Invoice} aggregates, in this unit of work. */
    public InvoiceRepository invoiceRepository() {
        return new InvoiceRepository(work);
    }
}
