package shop;

import dev.typecase.Event;
import dev.typecase.Unhandled;
import java.util.UUID;

@Event
public sealed interface OrderEvent {
    @Event
    @Unhandled("for the audit log only")
    record OrderPlaced(UUID id) implements OrderEvent {}
}
