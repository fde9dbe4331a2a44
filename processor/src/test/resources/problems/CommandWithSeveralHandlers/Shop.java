package shop;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
final class Shop {
    @Handle
    void place(PlaceOrder command) {}
}
