package shop;

final class Application {
    void run(ShopDomain domain) {
        domain.process(PlaceOrderBuilder.builder().customer("Ada").build());
    }
}
