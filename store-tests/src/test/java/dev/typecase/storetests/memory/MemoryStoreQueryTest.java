package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.QueryContract;

class MemoryStoreQueryTest extends QueryContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
