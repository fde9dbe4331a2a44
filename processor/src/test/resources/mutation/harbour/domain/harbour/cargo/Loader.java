package harbour.cargo;

import dev.typecase.*;
import harbour.PortCommands;
import harbour.core.*;

@CommandHandler
class Loader extends LoaderBase<Loading> {
    private final CrateRepository crates;

    Loader(CrateRepository crates, PortCommands commands) {
        this.crates = crates;
    }

    @Override
    @Handle
    Mass run(Loading c) {
        Crate crate = crates.get(c.crate());
        crate.load();
        crates.add(crate);
        return crate.mass;
    }
}
