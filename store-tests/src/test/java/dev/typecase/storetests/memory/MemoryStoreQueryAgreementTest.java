package dev.typecase.storetests.memory;

import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.QueryAgreementContract;

class MemoryStoreQueryAgreementTest extends QueryAgreementContract {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
