package shop;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
final class Orders {
    @Handle
    void place(PlaceOrder command) {}

    void check(PlaceOrder command) {}
}
