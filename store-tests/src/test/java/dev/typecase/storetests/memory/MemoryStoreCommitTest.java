package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.CommitContract;

class MemoryStoreCommitTest extends CommitContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
