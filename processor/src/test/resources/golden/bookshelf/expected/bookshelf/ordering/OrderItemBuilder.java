package bookshelf.ordering;

import bookshelf.catalogue.Money;
import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds the {@code @Entity} {@link OrderItem}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderItemBuilder {

    private OrderItemBuilder() {}

    /** Begins a new {@link OrderItem}. */
    public static BookTitleStage builder() {
        return new Stages();
    }

    /** Requires {@link OrderItem#bookTitle}. */
    public interface BookTitleStage {

        QuantityStage bookTitle(String bookTitle);
    }

    /** Requires {@link OrderItem#quantity}. */
    public interface QuantityStage {

        OptionalStage quantity(int quantity);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UUID id);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage unitPrice(@Nullable Money unitPrice);

        /**
         * The {@link OrderItem}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        OrderItem build();
    }

    private static final class Stages implements BookTitleStage, QuantityStage, OptionalStage {

        private UUID id;
        private String bookTitle;
        private int quantity;
        private Money unitPrice;

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages bookTitle(String bookTitle) {
            this.bookTitle = bookTitle;
            return this;
        }

        @Override
        public Stages quantity(int quantity) {
            this.quantity = quantity;
            return this;
        }

        @Override
        public Stages unitPrice(@Nullable Money unitPrice) {
            this.unitPrice = unitPrice;
            return this;
        }

        @Override
        public OrderItem build() {
            OrderItem orderItem = new OrderItem();
            orderItem.id = id == null ? UuidV7.next() : id;
            orderItem.bookTitle = bookTitle;
            orderItem.quantity = quantity;
            orderItem.unitPrice = unitPrice;
            Violations violations = Violations.collect();
            OrderItemConstraints.check(orderItem, violations);
            violations.throwIfAny("OrderItem");
            return orderItem;
        }
    }
}
