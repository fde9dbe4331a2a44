package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.ValidityContract;

class MemoryStoreValidityTest extends ValidityContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
