package shop;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;
import java.time.Clock;
import java.util.UUID;

@CommandHandler
final class Orders {
    @Handle
    UUID placeOrder(PlaceOrder command, Clock clock) {
        return command.orderId();
    }
}
