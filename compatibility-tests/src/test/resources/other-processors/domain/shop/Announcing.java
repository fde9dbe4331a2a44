package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;

@EventHandler
final class Announcing {

    @Handle
    void on(ProductEvent.ProductAdded event) {}
}
