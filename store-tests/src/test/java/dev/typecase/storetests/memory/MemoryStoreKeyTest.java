package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.KeyContract;

class MemoryStoreKeyTest extends KeyContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
