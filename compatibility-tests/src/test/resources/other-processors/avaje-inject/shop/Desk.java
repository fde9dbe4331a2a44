package shop;

import io.avaje.inject.External;
import jakarta.inject.Singleton;

@Singleton
public class Desk {

    private final ShopDomain shop;

    Desk(@External ShopDomain shop) {
        this.shop = shop;
    }

    ProductId add(AddProduct command) {
        return shop.process(command);
    }
}
