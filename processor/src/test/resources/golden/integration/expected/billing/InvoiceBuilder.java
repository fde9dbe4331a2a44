package billing;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;
import shop.OrderId;

/** Builds the {@code @Aggregate} {@link Invoice}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class InvoiceBuilder {

    private InvoiceBuilder() {}

    /** Begins a new {@link Invoice}. */
    public static OptionalStage builder() {
        return new Stages();
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(OrderId id);

        /**
         * The {@link Invoice}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Invoice build();
    }

    private static final class Stages implements OptionalStage {

        private OrderId id;

        @Override
        public Stages id(OrderId id) {
            this.id = id;
            return this;
        }

        @Override
        public Invoice build() {
            Invoice invoice = new Invoice();
            invoice.id = id == null ? new OrderId(UuidV7.next()) : id;
            Violations violations = Violations.collect();
            InvoiceConstraints.check(invoice, violations);
            violations.throwIfAny("Invoice");
            return invoice;
        }
    }
}
