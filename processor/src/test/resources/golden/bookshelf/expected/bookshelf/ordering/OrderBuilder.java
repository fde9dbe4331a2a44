package bookshelf.ordering;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link Order}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderBuilder {

    private OrderBuilder() {}

    /** Begins a new {@link Order}. */
    public static CustomerNameStage builder() {
        return new Stages();
    }

    /** Requires {@link Order#customerName}. */
    public interface CustomerNameStage {

        OptionalStage customerName(String customerName);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(OrderId id);

        /** {@code PENDING} unless given, because of its {@code @Default}. */
        OptionalStage status(OrderStatus status);

        /** Empty unless given. */
        OptionalStage items(List<OrderItem> items);

        /** Empty unless given. */
        OptionalStage items(OrderItem... items);

        /**
         * The {@link Order}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Order build();
    }

    private static final class Stages implements CustomerNameStage, OptionalStage {

        private OrderId id;
        private String customerName;
        private OrderStatus status = OrderStatus.PENDING;
        private List<OrderItem> items = List.of();

        @Override
        public Stages id(OrderId id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages customerName(String customerName) {
            this.customerName = customerName;
            return this;
        }

        @Override
        public Stages status(OrderStatus status) {
            this.status = status;
            return this;
        }

        @Override
        public Stages items(List<OrderItem> items) {
            this.items = items;
            return this;
        }

        @Override
        public Stages items(OrderItem... items) {
            return items(Arrays.asList(items));
        }

        @Override
        public Order build() {
            Order order = new Order();
            order.id = id == null ? new OrderId(UuidV7.next()) : id;
            order.customerName = customerName;
            order.status = status;
            order.items = items == null ? null : new ArrayList<>(items);
            Violations violations = Violations.collect();
            OrderConstraints.check(order, violations);
            violations.throwIfAny("Order");
            return order;
        }
    }
}
