package shop;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
final class Adding {

    private final ProductRepository products;

    Adding(ProductRepository products) {
        this.products = products;
    }

    @Handle
    ProductId add(AddProduct command) {
        Product product = ProductBuilder.builder()
                .name(command.name())
                .price(command.price())
                .build();
        product.announce();
        products.add(product);
        return product.id();
    }
}
