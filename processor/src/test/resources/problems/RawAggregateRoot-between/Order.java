package shop;

import dev.typecase.Aggregate;
import dev.typecase.Id;
import java.util.UUID;

@Aggregate
public class Order extends Dated {
    @Id UUID id;
}
