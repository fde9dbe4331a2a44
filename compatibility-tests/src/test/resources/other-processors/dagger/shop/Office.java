package shop;

import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;

@Singleton
@Component(modules = Office.Repositories.class)
interface Office {

    Till till();

    Counter counter();

    static Office of(ShopDomain shop) {
        return DaggerOffice.factory().of(shop);
    }

    @Component.Factory
    interface Factory {
        Office of(@BindsInstance ShopDomain shop);
    }

    @Module
    final class Repositories {

        private Repositories() {}

        @Provides
        static ProductRepository products(ShopDomain shop) {
            return shop.productRepository();
        }
    }
}
