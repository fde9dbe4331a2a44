package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import jakarta.validation.constraints.Size;
import java.util.UUID;

@Aggregate
public class Order extends AggregateRoot<NoEvents> {
    @Id UUID id;

    @Size(min = 5, max = 3) String code;
}
