package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.ErrorContract;

class MemoryStoreErrorTest extends ErrorContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
