package shipping.handling;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;
import java.time.Clock;
import shipping.cargo.CargoRepository;
import shipping.location.LocationRepository;
import shipping.voyage.UnknownVoyageException;
import shipping.voyage.VoyageNumber;
import shipping.voyage.VoyageRepository;

/** Takes reports from the ports. */
@CommandHandler
final class Registering {

    private final HandlingHistory history;
    private final CargoRepository cargos;
    private final VoyageRepository voyages;
    private final LocationRepository locations;
    private final Clock clock;

    Registering(
            HandlingHistory history,
            CargoRepository cargos,
            VoyageRepository voyages,
            LocationRepository locations,
            Clock clock) {
        this.history = history;
        this.cargos = cargos;
        this.voyages = voyages;
        this.locations = locations;
        this.clock = clock;
    }

    @Handle
    void register(RegisterHandling command) {
        cargos.get(command.trackingId());
        locations.get(command.activity().location());
        VoyageNumber voyage = command.activity().voyage();
        if (voyage != null && !voyages.contains(voyage)) {
            throw new UnknownVoyageException(voyage);
        }
        Handling handling = new Handling(command.trackingId(), command.activity(), command.completedAt());
        history.add(HandlingEvent.of(handling, clock.instant()));
    }
}
