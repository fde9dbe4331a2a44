package bookshelf.packing;

import bookshelf.ordering.OrderId;
import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What was packed for an order. */
@Aggregate
public class Parcel extends AggregateRoot<NoEvents> {

    @Id
    UUID id;

    OrderId orderId;

    @NotBlank
    @Size(max = 150)
    String customerName;

    /** The order that it was packed for. */
    public OrderId orderId() {
        return orderId;
    }
}
