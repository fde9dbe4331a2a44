package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.MetadataContract;

class MemoryStoreMetadataTest extends MetadataContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
