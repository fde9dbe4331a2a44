package billing;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import javax.annotation.processing.Generated;
import shop.OrderId;

/** What can be asked of the {@code @Aggregate} {@link Invoice} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class InvoiceFields {

    private static final Access ACCESS = new Access();

    /** {@link Invoice#id}. */
    public static final OrderedField<Invoice, OrderId> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    private InvoiceFields() {}

    private static final class Access extends FieldAccess<Invoice> {

        @Override
        protected Shape shape() {
            return InvoiceMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Invoice invoice, int field) {
            return switch (field) {
                case 0 -> invoice.id;
                default -> throw new IllegalStateException("Invoice has no field " + field);
            };
        }

        @Override
        protected Object component(int field, Object value) {
            return switch (field) {
                case 0 -> ((OrderId) value).value();
                default -> value;
            };
        }
    }
}
