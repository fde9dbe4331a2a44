package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Aggregate
public class Order extends AggregateRoot<NoEvents> {
    @Id UUID id;

    @Nullable byte[] receipt;

    byte @Nullable [] label;
}
