package bookshelf.ordering;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Order} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderMapping implements AggregateMapping<Order, OrderId> {

    /** The one instance. */
    public static final OrderMapping INSTANCE = new OrderMapping();

    private static final int ID = 0;
    private static final int CUSTOMER_NAME = 1;
    private static final int STATUS = 2;
    private static final int ITEMS = 3;

    private static final Shape SHAPE = Shape.of(
            "Order",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.scalar("customerName", Shape.Kind.STRING),
            Shape.Field.scalar("status", Shape.Kind.ENUM),
            Shape.Field.list("items", Shape.Field.object("element", OrderItemMapping.SHAPE)));

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
        copy.customerName = order.customerName;
        copy.status = order.status;
        copy.items = copyItems(order.items);
        return copy;
    }

    @Override
    public boolean sameState(Order one, Order other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.customerName, other.customerName)
                && one.status == other.status
                && sameItems(one.items, other.items);
    }

    @Override
    public void check(Order order, Violations violations) {
        OrderConstraints.check(order, violations);
    }

    @Override
    public void write(Order order, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(order.id.value());
        out.field(CUSTOMER_NAME).writeString(order.customerName);
        out.field(STATUS).writeString(order.status.name());
        writeItems(order.items, out.field(ITEMS));
        out.endObject();
    }

    @Override
    public Order read(StateReader in) {
        Order order = new Order();
        order.items = new ArrayList<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> order.id = new OrderId(in.readUuid());
                case CUSTOMER_NAME -> order.customerName = in.readString();
                case STATUS -> order.status = OrderStatus.valueOf(in.readString());
                case ITEMS -> order.items = readItems(in);
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

    private static List<OrderItem> copyItems(List<OrderItem> items) {
        if (items == null) {
            return null;
        }
        List<OrderItem> copy = new ArrayList<>(items.size());
        for (OrderItem element : items) {
            copy.add(OrderItemMapping.copy(element));
        }
        return copy;
    }

    private static boolean sameItems(List<OrderItem> one, List<OrderItem> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Iterator<OrderItem> elements = other.iterator();
        for (OrderItem element : one) {
            if (!OrderItemMapping.sameState(element, elements.next())) {
                return false;
            }
        }
        return true;
    }

    private static void writeItems(List<OrderItem> items, StateWriter out) {
        out.beginList(items.size());
        for (OrderItem element : items) {
            OrderItemMapping.write(element, out);
        }
        out.endList();
    }

    private static List<OrderItem> readItems(StateReader in) {
        List<OrderItem> items = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            items.add(OrderItemMapping.read(in));
        }
        return items;
    }
}
