package shipping.handling;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import shipping.cargo.Cargo;
import shipping.cargo.Cargos;
import shipping.handling.HandlingNotice.CargoHandled;

/** Looks at every cargo to which something was done. */
@EventHandler
final class Inspecting {

    private final Cargos cargos;
    private final HandlingHistory history;

    Inspecting(Cargos cargos, HandlingHistory history) {
        this.cargos = cargos;
        this.history = history;
    }

    @Handle
    void on(CargoHandled event) {
        Cargo cargo = cargos.get(event.trackingId());
        history.findFirstByHandlingTrackingIdOrderByHandlingCompletedAtDesc(event.trackingId())
                .ifPresent(last -> cargo.inspect(last.handling().activity()));
        cargos.add(cargo);
    }
}
