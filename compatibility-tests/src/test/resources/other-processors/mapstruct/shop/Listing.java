package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;

@EventHandler
final class Listing {

    private final ProductMapperImpl mapper;

    Listing(ProductMapperImpl mapper) {
        this.mapper = mapper;
    }

    @Handle
    void on(ProductEvent.ProductAdded event) {
        mapper.line(event);
    }
}
