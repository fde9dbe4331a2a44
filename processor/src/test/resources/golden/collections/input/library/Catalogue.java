package library;

import dev.typecase.ValueObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@ValueObject
public record Catalogue(
        String name, List<String> titles, Set<Weekday> days, Map<String, Address> sources, @Nullable Address printer) {}
