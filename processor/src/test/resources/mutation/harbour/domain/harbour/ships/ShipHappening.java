package harbour.ships;

import dev.typecase.*;
import harbour.core.*;
import java.time.*;

public sealed interface ShipHappening {
    Ship.Imo imo();

    default String text() {
        return getClass().getSimpleName() + " " + imo().value();
    }

    @Event
    record Registered(Ship.Imo imo, String name) implements ShipHappening {}

    sealed interface Movement extends ShipHappening permits Movement.Moored, Movement.Sailed {
        @Event
        record Moored(Ship.Imo imo, Span<LocalDate> stay) implements Movement {}

        @Unhandled(Consts.WHY)
        @Event
        record Sailed(Ship.Imo imo, OffsetDateTime at) implements Movement {}
    }
}
