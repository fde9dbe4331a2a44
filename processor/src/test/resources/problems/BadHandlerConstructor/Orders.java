package shop;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;
import java.time.Clock;

@CommandHandler
final class Orders {
    private Orders(Clock clock) {}

    @Handle
    void placeOrder(PlaceOrder command) {}
}
