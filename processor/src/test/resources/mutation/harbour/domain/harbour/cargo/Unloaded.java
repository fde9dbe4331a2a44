package harbour.cargo;

import dev.typecase.*;
import java.util.*;

@Event
public record Unloaded(UUID crate, List<String> reasons) implements CrateHappening {
    public Unloaded(UUID crate, String... reasons) {
        this(crate, List.of(reasons));
    }
}
