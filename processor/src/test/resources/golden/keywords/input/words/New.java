package words;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.List;
import java.util.UUID;

@Aggregate
public class New extends AggregateRoot<NoEvents> {
    @Id UUID id;
    Case aCase;
    Default aDefault;
    List<Switch> switches;
    List<Package> packages;
}
