package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.ShapesContract;

class MemoryStoreShapesTest extends ShapesContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
