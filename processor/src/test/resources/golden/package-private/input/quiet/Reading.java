package quiet;

import dev.typecase.EventHandler;
import dev.typecase.Handle;

@EventHandler
final class Reading {

    @Handle
    void on(Written event) {}
}
