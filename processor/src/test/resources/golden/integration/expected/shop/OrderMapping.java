package shop;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Order} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderMapping implements AggregateMapping<Order, OrderId> {

    /** The one instance. */
    public static final OrderMapping INSTANCE = new OrderMapping();

    private static final int ID = 0;

    private static final Shape SHAPE = Shape.of(
            "Order",
            Shape.Field.scalar("id", Shape.Kind.UUID));

    private OrderMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public OrderId identity(Order order) {
        return order.id;
    }

    @Override
    public Tables tables() {
        return OrderTables.TABLES;
    }

    @Override
    public FieldPath<Order> identityPath() {
        return OrderFields.ID.path();
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
    public Order copy(Order order) {
        Order copy = new Order();
        copy.id = order.id;
        return copy;
    }

    @Override
    public boolean sameState(Order one, Order other) {
        return Objects.equals(one.id, other.id);
    }

    @Override
    public void check(Order order, Violations violations) {
        OrderConstraints.check(order, violations);
    }

    @Override
    public void write(Order order, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(order.id.value());
        out.endObject();
    }

    @Override
    public Order read(StateReader in) {
        Order order = new Order();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> order.id = new OrderId(in.readUuid());
                default -> throw new IllegalStateException("Order has no field " + field);
            }
        }
        return order;
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
