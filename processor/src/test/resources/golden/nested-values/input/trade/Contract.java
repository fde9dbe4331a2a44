package trade;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.Indexed;
import dev.typecase.NoEvents;
import dev.typecase.Unique;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Aggregate
public class Contract extends AggregateRoot<NoEvents> {
    @Id UUID id;
    @Unique Party seller;
    @Indexed @Nullable Party buyer;
    Seal seal;
    @Nullable Seal secondSeal;
    Clause mainClause;
    @Nullable Clause lastClause;
}
