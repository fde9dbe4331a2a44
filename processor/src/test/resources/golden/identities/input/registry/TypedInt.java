package registry;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Aggregate
public class TypedInt extends AggregateRoot<NoEvents> {
    @Id IntId id;
    IntId next;
    @Nullable IntId previous;
    List<IntId> all;
    Set<IntId> some;
    Map<IntId, IntId> pairs;
}
