package shop;

import dev.typecase.Event;

public sealed interface ProductEvent {

    @Event
    record ProductAdded(ProductId productId, String name) implements ProductEvent {}
}
