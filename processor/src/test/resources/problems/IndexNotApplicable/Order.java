package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.Indexed;
import dev.typecase.NoEvents;
import dev.typecase.Unique;
import java.util.List;
import java.util.UUID;

@Aggregate
public class Order extends AggregateRoot<NoEvents> {
    @Unique @Id UUID id;

    @Indexed List<String> tags;

    @Unique @Indexed String number;

    @Unique Label label;

    @Indexed Item item;
}
