package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.ConflictContract;

class MemoryStoreConflictTest extends ConflictContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
