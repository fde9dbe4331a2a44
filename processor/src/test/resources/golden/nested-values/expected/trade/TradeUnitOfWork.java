package trade;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the trade domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class TradeUnitOfWork implements TradeCommands {

    private final UnitOfWork work;
    private final TradeDomain domain;

    TradeUnitOfWork(UnitOfWork work, TradeDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** The {@link Contract} aggregates, in this unit of work. */
    public ContractRepository contractRepository() {
        return new ContractRepository(work);
    }
}
