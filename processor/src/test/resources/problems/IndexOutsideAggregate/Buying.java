package shop;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
class Buying {
    @Handle
    void buy(Buy command) {}
}
