package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.RetryContract;

class MemoryStoreRetryTest extends RetryContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
