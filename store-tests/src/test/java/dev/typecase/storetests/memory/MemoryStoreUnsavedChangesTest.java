package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.UnsavedChangesContract;

class MemoryStoreUnsavedChangesTest extends UnsavedChangesContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
