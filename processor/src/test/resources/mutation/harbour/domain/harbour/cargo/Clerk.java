package harbour.cargo;

import dev.typecase.*;
import harbour.core.*;
import harbour.ships.*;
import java.util.*;

@EventHandler(name = "clerk-1")
class Clerk {
    private final CrateRepository crates;
    private final List<String> log;
    private final java.util.function.Consumer<? super String> out;

    Clerk(CrateRepository crates, List<String> log, java.util.function.Consumer<? super String> out) {
        this.crates = crates;
        this.log = log;
        this.out = out;
    }

    @Handle
    void on(ShipHappening.Registered e, EventMetadata m) {
        out.accept(e.text());
        crates.add(CrateBuilder.builder()
                .mass(Mass.tonnes(3))
                .ship(e.imo())
                .stamp(new byte[] {1})
                .build());
    }

    @Handle
    void on(ShipHappening.Movement.Moored e) {
        log.add(e.text());
    }

    @Handle
    void any(CrateHappening e) {
        log.add(e.toString());
    }
}
