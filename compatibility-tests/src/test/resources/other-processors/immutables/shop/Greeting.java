package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;

@EventHandler
final class Greeting {

    private final ImmutableSettings settings;

    Greeting(ImmutableSettings settings) {
        this.settings = settings;
    }

    @Handle
    void on(ProductEvent.ProductAdded event) {
        settings.greeting();
    }
}
