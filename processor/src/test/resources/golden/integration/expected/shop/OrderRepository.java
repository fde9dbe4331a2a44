package shop;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Order}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderRepository extends AggregateRepository<Order, OrderId> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public OrderRepository(Workspace workspace) {
        super(workspace, OrderMapping.INSTANCE);
    }
}
