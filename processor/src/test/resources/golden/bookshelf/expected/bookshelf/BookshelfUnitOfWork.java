package bookshelf;

import bookshelf.ordering.Order;
import bookshelf.ordering.OrderRepository;
import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the bookshelf domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class BookshelfUnitOfWork implements BookshelfCommands {

    private final UnitOfWork work;
    private final BookshelfDomain domain;

    BookshelfUnitOfWork(UnitOfWork work, BookshelfDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** The {@link Order} aggregates, in this unit of work. */
    public OrderRepository orderRepository() {
        return new OrderRepository(work);
    }
}
