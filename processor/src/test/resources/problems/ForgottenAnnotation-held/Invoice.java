package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Aggregate
public class Invoice extends AggregateRoot<NoEvents> {
    @Id UUID id;
    Money total;
    List<Money> fees;
    Map<String, Money> taxes;
    List<Extra> extras;
}
