package harbour.cargo;

import dev.typecase.*;
import harbour.core.Mass;
import java.util.*;

@Event
@Deprecated
public record Loaded(UUID crate, Mass mass, Optional2 note) implements CrateHappening {
    @ValueObject
    public record Optional2(String $, String _x) {}
}
