package shop;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
final class Ordering {
    @Handle
    void place(PlaceOrder command) {}
}
