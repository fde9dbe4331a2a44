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
public class TypedUuid extends AggregateRoot<NoEvents> {
    @Id UuidId id;
    UuidId next;
    @Nullable UuidId previous;
    List<UuidId> all;
    Set<UuidId> some;
    Map<UuidId, UuidId> pairs;
}
