package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

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

    Map<String, String> notes;

}
