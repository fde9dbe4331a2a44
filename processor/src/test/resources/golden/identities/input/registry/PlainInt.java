package registry;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;

@Aggregate
public class PlainInt extends AggregateRoot<NoEvents> {
    @Id int id;
}
