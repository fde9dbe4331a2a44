package library.members;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.UUID;

@Aggregate
public class Member extends AggregateRoot<NoEvents> {
    @Id
    public UUID id;

    public int loans;
}
