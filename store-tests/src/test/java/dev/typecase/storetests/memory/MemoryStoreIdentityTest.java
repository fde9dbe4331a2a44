package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.IdentityContract;

class MemoryStoreIdentityTest extends IdentityContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
