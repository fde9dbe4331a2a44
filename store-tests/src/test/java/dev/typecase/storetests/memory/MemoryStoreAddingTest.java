package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.AddingContract;

class MemoryStoreAddingTest extends AddingContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
