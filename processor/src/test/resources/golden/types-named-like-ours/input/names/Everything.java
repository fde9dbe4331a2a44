package names;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Aggregate
public class Everything extends AggregateRoot<NoEvents> {
    @Id UUID id;
    Shape shape;
    List list;
    Builder builder;
    String string;
    Objects objects;
    Violations violations;
    Object object;
    @Nullable Stages stages;
    @Nullable OptionalStage optionalStage;
    java.util.List<String> strings;
    java.util.List<List> lists;
    Map<java.lang.String, Shape> shapes;
    Set<Integer> integers;
    byte[] bytes;
}
