package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.DeclaredRepositoryContract;

class MemoryStoreDeclaredRepositoryTest extends DeclaredRepositoryContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
