package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;

@EventHandler
final class Notifications {
    @Handle
    void on(OrderEvent.OrderAccepted event) {}

    @Handle
    void on(OrderEvent.OrderBilled event) {}

    @Handle
    void on(OrderEvent.OrderCancelled event) {}

    @Handle
    void on(OrderEvent.OrderDelivered event) {}

    @Handle
    void on(OrderEvent.OrderEscalated event) {}

    @Handle
    void on(OrderEvent.OrderFrozen event) {}

    @Handle
    void on(OrderEvent.OrderGifted event) {}

    @Handle
    void on(OrderEvent.OrderHeld event) {}

    @Handle
    void on(OrderEvent.OrderInvoiced event) {}

    @Handle
    void on(OrderEvent.OrderJoined event) {}

    @Handle
    void on(OrderEvent.OrderKept event) {}

    @Handle
    void on(OrderEvent.OrderLost event) {}
}
