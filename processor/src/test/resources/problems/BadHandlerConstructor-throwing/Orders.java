package shop;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;
import java.io.IOException;
import java.time.Clock;

@CommandHandler
final class Orders {
    Orders(Clock clock) throws IOException {}

    @Handle
    void placeOrder(PlaceOrder command) {}
}
