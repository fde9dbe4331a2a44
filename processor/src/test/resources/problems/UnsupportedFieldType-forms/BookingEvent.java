package shop;

import dev.typecase.Event;
import dev.typecase.Unhandled;
import java.util.UUID;

public sealed interface BookingEvent {
    @Event
    @Unhandled("for the audit log only")
    record Booked(UUID id) implements BookingEvent {}
}
