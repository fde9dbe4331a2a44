package shop;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Event} {@link OrderEvent.OrderShipped}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderShippedBuilder {

    private OrderShippedBuilder() {}

    /** Begins a new {@link OrderEvent.OrderShipped}. */
    public static OrderIdStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link OrderEvent.OrderShipped}, each of which can be replaced. */
    public static CopyStage from(OrderEvent.OrderShipped orderShipped) {
        Stages stages = new Stages();
        stages.orderId = orderShipped.orderId();
        return stages;
    }

    /** Requires {@link OrderEvent.OrderShipped#orderId()}. */
    public interface OrderIdStage {

        OptionalStage orderId(OrderId orderId);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link OrderEvent.OrderShipped}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        OrderEvent.OrderShipped build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage orderId(OrderId orderId);

        /**
         * The {@link OrderEvent.OrderShipped}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        OrderEvent.OrderShipped build();
    }

    private static final class Stages implements OrderIdStage, OptionalStage, CopyStage {

        private OrderId orderId;

        @Override
        public Stages orderId(OrderId orderId) {
            this.orderId = orderId;
            return this;
        }

        @Override
        public OrderEvent.OrderShipped build() {
            Violations violations = Violations.collect();
            OrderShippedConstraints.checkComponents(orderId, violations);
            violations.throwIfAny("OrderShipped");
            return new OrderEvent.OrderShipped(orderId);
        }
    }
}
