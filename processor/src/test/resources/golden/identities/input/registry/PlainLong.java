package registry;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;

@Aggregate
public class PlainLong extends AggregateRoot<NoEvents> {
    @Id long id;
}
