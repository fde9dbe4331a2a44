package harbour.cargo;

import dev.typecase.*;
import harbour.core.*;
import harbour.ships.*;
import jakarta.validation.constraints.*;
import java.net.URI;
import java.util.*;
import org.jspecify.annotations.*;

@Aggregate
public class Crate extends Tracked<CrateHappening> {
    @Id
    UUID id;

    Mass mass;
    Ship.Imo ship;

    @Nullable
    String yield;

    @Nullable
    String record;

    @Default("7")
    int sealed;

    @Nullable
    URI permits;

    byte[] stamp;
    List<Span<Integer>> spans;

    @SuppressWarnings("deprecation")
    void load() {
        touch("crane");
        raise(new Loaded(id, mass, new Loaded.Optional2("a", "b")));
        raise(new Unloaded(id, "x", "y"));
    }
}
