package billing;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import shop.OrderId;

/** How the state of the {@code @Aggregate} {@link Invoice} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class InvoiceMapping implements AggregateMapping<Invoice, OrderId> {

    /** The one instance. */
    public static final InvoiceMapping INSTANCE = new InvoiceMapping();

    private static final int ID = 0;

    private static final Shape SHAPE = Shape.of(
            "Invoice",
            Shape.Field.scalar("id", Shape.Kind.UUID));

    private InvoiceMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public OrderId identity(Invoice invoice) {
        return invoice.id;
    }

    @Override
    public Tables tables() {
        return InvoiceTables.TABLES;
    }

    @Override
    public FieldPath<Invoice> identityPath() {
        return InvoiceFields.ID.path();
    }

    @Override
    public String identityText(OrderId identity) {
        return identity.value().toString();
    }

    @Override
    public Object identityKey(OrderId identity) {
        return identity.value();
    }

    @Override
    public Invoice copy(Invoice invoice) {
        Invoice copy = new Invoice();
        copy.id = invoice.id;
        return copy;
    }

    @Override
    public boolean sameState(Invoice one, Invoice other) {
        return Objects.equals(one.id, other.id);
    }

    @Override
    public void check(Invoice invoice, Violations violations) {
        InvoiceConstraints.check(invoice, violations);
    }

    @Override
    public void write(Invoice invoice, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(invoice.id.value());
        out.endObject();
    }

    @Override
    public Invoice read(StateReader in) {
        Invoice invoice = new Invoice();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> invoice.id = new OrderId(in.readUuid());
                default -> throw new IllegalStateException("Invoice has no field " + field);
            }
        }
        return invoice;
    }

    @Override
    public void writeIdentity(OrderId identity, StateWriter out) {
        out.writeUuid(identity.value());
    }

    @Override
    public OrderId readIdentity(StateReader in) {
        return new OrderId(in.readUuid());
    }
}
