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
public class TypedString extends AggregateRoot<NoEvents> {
    @Id StringId id;
    StringId next;
    @Nullable StringId previous;
    List<StringId> all;
    Set<StringId> some;
    Map<StringId, StringId> pairs;
}
