package booking;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.Invariant;
import dev.typecase.NoEvents;
import java.util.UUID;

@Aggregate
public class Tariff extends AggregateRoot<NoEvents> {
    @Id UUID id;
    int lowest;
    int highest;

    @Invariant("lowest must not exceed highest")
    boolean inOrder() {
        return lowest <= highest;
    }
}
