package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import shop.catalogue.BookEvent.BookAdded;

@EventHandler
final class Announcing {
    @Handle
    void on(BookAdded event) {}
}
