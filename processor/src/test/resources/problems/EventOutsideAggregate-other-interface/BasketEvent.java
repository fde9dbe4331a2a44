package shop;

import dev.typecase.Event;
import java.util.UUID;

public sealed interface BasketEvent {

    @Event
    record BasketFilled(UUID basketId) implements BasketEvent {}
}
