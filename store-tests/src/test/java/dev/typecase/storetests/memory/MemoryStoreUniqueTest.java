package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.UniqueContract;

class MemoryStoreUniqueTest extends UniqueContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
