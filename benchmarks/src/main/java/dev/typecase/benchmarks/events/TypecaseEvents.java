package dev.typecase.benchmarks.events;

import dev.typecase.benchmarks.database.Place;
import dev.typecase.benchmarks.database.TypecasePurchases;
import dev.typecase.benchmarks.events.typecase.Parcel;
import dev.typecase.benchmarks.events.typecase.ParcelBuilder;
import dev.typecase.benchmarks.events.typecase.ParcelId;
import dev.typecase.benchmarks.events.typecase.ReceiptBuilder;
import dev.typecase.benchmarks.events.typecase.ShippingDomain;
import dev.typecase.jdbc.JdbcStore;
import java.util.UUID;
import java.util.function.IntConsumer;

/** Typecase with its standard settings. */
final class TypecaseEvents implements EventSystem {

    private final Place place;
    private final JdbcStore store;
    private final ShippingDomain domain;
    private volatile IntConsumer audience = number -> {};

    TypecaseEvents(Place place) {
        this.place = place;
        this.store = TypecasePurchases.store(place).createSchema().build();
        this.domain = ShippingDomain.builder()
                .audience(number -> audience.accept(number))
                .store(store)
                .build();
        domain.runInUnitOfWork(work -> {
            for (int parcel = 0; parcel < Parcels.ALL; parcel++) {
                UUID id = Parcels.identity(parcel);
                work.parcelRepository()
                        .add(ParcelBuilder.builder()
                                .note("")
                                .id(new ParcelId(id))
                                .build());
                work.receiptRepository()
                        .add(ReceiptBuilder.builder().times(0).note("").id(id).build());
            }
        });
        domain.start();
    }

    @Override
    public void audience(IntConsumer told) {
        audience = told;
    }

    @Override
    public void put(int parcel, int number) {
        domain.runInUnitOfWork(work -> {
            Parcel found = work.parcelRepository().get(new ParcelId(Parcels.identity(parcel)));
            found.move(number);
            work.parcelRepository().add(found);
        });
    }

    @Override
    public long received() {
        return Parcels.received(place);
    }

    @Override
    public void close() {
        domain.close();
        store.close();
        place.close();
    }
}
