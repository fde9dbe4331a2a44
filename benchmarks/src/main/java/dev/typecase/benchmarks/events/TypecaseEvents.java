package dev.typecase.benchmarks.events;

import dev.typecase.benchmarks.database.Place;
import dev.typecase.benchmarks.database.Purchases;
import dev.typecase.benchmarks.database.Purchases.Given;
import dev.typecase.benchmarks.database.TypecasePurchases;
import dev.typecase.benchmarks.database.typecase.BuyingDomain;
import dev.typecase.benchmarks.database.typecase.Purchase;
import dev.typecase.benchmarks.database.typecase.PurchaseId;
import dev.typecase.jdbc.JdbcStore;
import java.util.function.IntConsumer;

/** Typecase with its standard settings. */
final class TypecaseEvents implements EventSystem {

    private final Place place;
    private final JdbcStore store;
    private final BuyingDomain domain;
    private volatile IntConsumer handler = number -> {};

    TypecaseEvents(Place place) {
        this.place = place;
        this.store = TypecasePurchases.store(place).createSchema().build();
        this.domain = BuyingDomain.builder()
                .audience(event -> handler.accept(Integer.parseInt(event.text())))
                .store(store)
                .build();
        domain.runInUnitOfWork(work -> {
            for (int number = 0; number < PURCHASES; number++) {
                TypecasePurchases.add(work, Given.numbered(number, PURCHASES));
            }
        });
        domain.start();
    }

    @Override
    public void handler(IntConsumer called) {
        handler = called;
    }

    @Override
    public void put(int purchase, int number) {
        domain.runInUnitOfWork(work -> {
            Purchase found = work.purchaseRepository().get(new PurchaseId(Purchases.identity(purchase)));
            found.announceNote(String.valueOf(number));
            work.purchaseRepository().add(found);
        });
    }

    @Override
    public void close() {
        domain.close();
        store.close();
        place.close();
    }
}
