package shop;

import dev.typecase.Aggregate;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.UUID;
import shop.base.Tracked;

@Aggregate
public class Order extends Tracked<NoEvents> {
    @Id UUID id;


}
