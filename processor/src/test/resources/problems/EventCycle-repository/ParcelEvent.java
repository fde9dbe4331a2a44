package shop;

import dev.typecase.Event;
import java.util.UUID;

public sealed interface ParcelEvent {
    @Event
    record ParcelSent(UUID parcelId) implements ParcelEvent {}
}
