package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.RaceContract;

class MemoryStoreRaceTest extends RaceContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
