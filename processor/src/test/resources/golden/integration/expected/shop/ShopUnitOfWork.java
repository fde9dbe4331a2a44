package shop;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the shop domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class ShopUnitOfWork implements ShopCommands {

    private final UnitOfWork work;
    private final ShopDomain domain;

    ShopUnitOfWork(UnitOfWork work, ShopDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** The {@link Order} aggregates, in this unit of work. */
    public OrderRepository orderRepository() {
        return new OrderRepository(work);
    }
}
