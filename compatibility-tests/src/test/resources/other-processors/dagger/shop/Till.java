package shop;

import jakarta.inject.Inject;

public class Till {

    private final ShopDomain shop;
    private final ProductRepository products;

    @Inject
    Till(ShopDomain shop, ProductRepository products) {
        this.shop = shop;
        this.products = products;
    }

    Product add(AddProduct command) {
        return products.get(shop.process(command));
    }
}
