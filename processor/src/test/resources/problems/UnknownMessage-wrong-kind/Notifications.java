package shop;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;
import shop.OrderEvent.OrderPlaced;

@CommandHandler
final class Notifications {
    @Handle
    void on(OrderPlaced event) {}
}
