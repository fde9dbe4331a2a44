package shipping;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;

class ShippingInMemoryTest extends ShippingStory {

    @Override
    Store store() {
        return new MemoryStore();
    }
}
