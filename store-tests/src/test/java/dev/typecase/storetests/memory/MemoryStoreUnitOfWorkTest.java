package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.UnitOfWorkContract;

class MemoryStoreUnitOfWorkTest extends UnitOfWorkContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
