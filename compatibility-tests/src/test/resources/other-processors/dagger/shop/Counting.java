package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;

@EventHandler
final class Counting {

    private final Counter counter;

    Counting(Counter counter) {
        this.counter = counter;
    }

    @Handle
    void on(ProductEvent.ProductAdded event) {
        counter.count();
    }
}
