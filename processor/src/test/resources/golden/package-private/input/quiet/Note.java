package quiet;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import java.util.UUID;

@Aggregate
class Note extends AggregateRoot<Written> {
    @Id UUID id;
    Ink ink;
}
