package bookshelf.ordering;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Event} {@link OrderEvent.OrderConfirmed}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderConfirmedBuilder {

    private OrderConfirmedBuilder() {}

    /** Begins a new {@link OrderEvent.OrderConfirmed}. */
    public static OrderIdStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link OrderEvent.OrderConfirmed}, each of which can be replaced. */
    public static CopyStage from(OrderEvent.OrderConfirmed orderConfirmed) {
        Stages stages = new Stages();
        stages.orderId = orderConfirmed.orderId();
        stages.customerName = orderConfirmed.customerName();
        return stages;
    }

    /** Requires {@link OrderEvent.OrderConfirmed#orderId()}. */
    public interface OrderIdStage {

        CustomerNameStage orderId(OrderId orderId);
    }

    /** Requires {@link OrderEvent.OrderConfirmed#customerName()}. */
    public interface CustomerNameStage {

        OptionalStage customerName(String customerName);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link OrderEvent.OrderConfirmed}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        OrderEvent.OrderConfirmed build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage orderId(OrderId orderId);

        CopyStage customerName(String customerName);

        /**
         * The {@link OrderEvent.OrderConfirmed}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        OrderEvent.OrderConfirmed build();
    }

    private static final class Stages implements OrderIdStage, CustomerNameStage, OptionalStage, CopyStage {

        private OrderId orderId;
        private String customerName;

        @Override
        public Stages orderId(OrderId orderId) {
            this.orderId = orderId;
            return this;
        }

        @Override
        public Stages customerName(String customerName) {
            this.customerName = customerName;
            return this;
        }

        @Override
        public OrderEvent.OrderConfirmed build() {
            Violations violations = Violations.collect();
            OrderConfirmedConstraints.checkComponents(orderId, customerName, violations);
            violations.throwIfAny("OrderConfirmed");
            return new OrderEvent.OrderConfirmed(orderId, customerName);
        }
    }
}
