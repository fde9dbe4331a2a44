package shipping.cargo;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import java.util.function.Consumer;
import shipping.cargo.CargoEvent.CargoArrived;
import shipping.cargo.CargoEvent.CargoMisdirected;

/** Tells the office what it has to know. */
@EventHandler
final class Notices {

    private final Consumer<String> office;

    Notices(Consumer<String> office) {
        this.office = office;
    }

    @Handle
    void on(CargoMisdirected event) {
        office.accept(event.trackingId() + " is misdirected: "
                + event.activity().type() + " at " + event.activity().location());
    }

    @Handle
    void on(CargoArrived event) {
        office.accept(event.trackingId() + " has arrived at " + event.destination());
    }
}
