package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.DispatchContract;

class MemoryStoreDispatchTest extends DispatchContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
