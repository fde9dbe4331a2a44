package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;

@Aggregate
public class Order extends AggregateRoot<NoEvents> {

    @Id
    OrderId orderId;

    String number;

    String customerName;

    Money total;

    Instant placedAt;

    boolean paid;

    URI invoice;

    List<OrderItem> items;

    Set<String> tags;
}
