package bookshelf.packing;

import bookshelf.ordering.OrderEvent.OrderConfirmed;
import dev.typecase.EventHandler;
import dev.typecase.Handle;
import dev.typecase.Processing;

/** Packs a parcel for every order that the shop has accepted; in the background, where the bookshelf is kept in a database. */
@EventHandler(name = "packing", processing = Processing.ASYNC)
final class Packing {

    private final ParcelRepository parcels;

    Packing(ParcelRepository parcels) {
        this.parcels = parcels;
    }

    @Handle
    void on(OrderConfirmed event) {
        parcels.add(ParcelBuilder.builder()
                .orderId(event.orderId())
                .customerName(event.customerName())
                .build());
    }
}
