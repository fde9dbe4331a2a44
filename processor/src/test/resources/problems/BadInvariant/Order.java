package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.Invariant;
import dev.typecase.NoEvents;
import java.util.UUID;

@Aggregate
public class Order extends AggregateRoot<NoEvents> {
    @Id UUID id;

    int lines;

    @Invariant("an order has lines")
    private static boolean hasLines(int lines) {
        return lines > 0;
    }

    @Invariant("an order has a limit")
    Boolean hasLimit() {
        return lines < 100;
    }
}
