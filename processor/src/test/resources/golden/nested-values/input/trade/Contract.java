package trade;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Aggregate
public class Contract extends AggregateRoot<NoEvents> {
    @Id UUID id;
    Party seller;
    @Nullable Party buyer;
    Seal seal;
    @Nullable Seal secondSeal;
    Clause mainClause;
    @Nullable Clause lastClause;
}
