package shop;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link Order}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderBuilder {

    private OrderBuilder() {}

    /** Begins a new {@link Order}. */
    public static OptionalStage builder() {
        return new Stages();
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(OrderId id);

        /**
         * The {@link Order}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Order build();
    }

    private static final class Stages implements OptionalStage {

        private OrderId id;

        @Override
        public Stages id(OrderId id) {
            this.id = id;
            return this;
        }

        @Override
        public Order build() {
            Order order = new Order();
            order.id = id == null ? new OrderId(UuidV7.next()) : id;
            Violations violations = Violations.collect();
            OrderConstraints.check(order, violations);
            violations.throwIfAny("Order");
            return order;
        }
    }
}
