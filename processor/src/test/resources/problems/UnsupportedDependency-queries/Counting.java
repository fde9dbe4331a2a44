package shop;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
final class Counting {

    Counting(OrdersQueries orders) {}

    @Handle
    void count(Count command) {}
}
