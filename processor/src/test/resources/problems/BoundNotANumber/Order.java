package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.UUID;

@Aggregate
public class Order extends AggregateRoot<NoEvents> {
    @Id UUID id;

    @DecimalMin("0,01") BigDecimal total;
}
