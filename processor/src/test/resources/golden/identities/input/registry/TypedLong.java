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
public class TypedLong extends AggregateRoot<NoEvents> {
    @Id LongId id;
    LongId next;
    @Nullable LongId previous;
    List<LongId> all;
    Set<LongId> some;
    Map<LongId, LongId> pairs;
}
