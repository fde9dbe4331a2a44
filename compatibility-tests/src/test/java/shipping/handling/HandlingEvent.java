package shipping.handling;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.Unique;
import java.time.Instant;
import java.util.UUID;
import shipping.handling.HandlingNotice.CargoHandled;

/** What a port has reported. It reports nothing twice. */
@Aggregate
public class HandlingEvent extends AggregateRoot<HandlingNotice> {

    @Id
    UUID id;

    @Unique
    Handling handling;

    Instant registeredAt;

    static HandlingEvent of(Handling handling, Instant registeredAt) {
        HandlingEvent event = HandlingEventBuilder.builder()
                .handling(handling)
                .registeredAt(registeredAt)
                .build();
        event.raise(new CargoHandled(handling.trackingId()));
        return event;
    }

    /** What was done. */
    public Handling handling() {
        return handling;
    }
}
