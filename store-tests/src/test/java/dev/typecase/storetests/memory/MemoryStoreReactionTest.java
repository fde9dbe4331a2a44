package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.ReactionContract;

class MemoryStoreReactionTest extends ReactionContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
