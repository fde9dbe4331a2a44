package shop;

import dev.typecase.Event;
import java.util.UUID;

public sealed interface StockEvent {
    @Event
    record StockReserved(UUID orderId) implements StockEvent {}

    @Event
    record StockMissing(UUID orderId) implements StockEvent {}
}
