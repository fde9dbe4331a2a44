package harbour.ships;

import dev.typecase.*;
import harbour.core.*;
import jakarta.validation.constraints.*;
import java.time.*;
import java.util.*;

/** Commands and who handles them, all in one file. */
public interface Harbour {
    @Command
    record Register(@NotBlank String imo, @NotBlank String name) {}

    @Command
    record Moor(Ship.Imo imo, Span<@NotNull LocalDate> stay) {}

    @Command
    record Sail(Ship.Imo ship) {}

    @CommandHandler
    final class Master {
        private final ShipRepository ships;
        private final Fleet fleet;
        private final Clock clock;

        Master(ShipRepository ships, Fleet fleet, Clock clock) {
            this.ships = ships;
            this.fleet = fleet;
            this.clock = clock;
        }

        @Handle
        Ship.Imo handle(Register c) {
            Ship s = Ship.named(c.imo(), c.name());
            ships.add(s);
            return s.imo;
        }

        @Handle
        Optional<String> handle(Moor c) throws java.io.IOException {
            if (clock == null) {
                throw new java.io.IOException("no clock");
            }
            Ship s = ships.get(c.imo());
            s.moor(c.stay().from(), c.stay().to());
            ships.add(s);
            handle(new Register("1", "Tug"));
            return fleet.findByName(s.name()).map(Ship::name);
        }

        @Handle
        void handle(Sail c) {
            Ship s = ships.get(c.ship());
            s.sail();
            ships.add(s);
        }
    }
}
