package cinema.guests;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;

@Aggregate
public class Guest extends AggregateRoot<NoEvents> {

    @Id
    String email;

    String name;
}
