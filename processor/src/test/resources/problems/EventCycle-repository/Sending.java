package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import shop.ParcelEvent.ParcelSent;

/** What it works on comes of a declared repository. */
@EventHandler
final class Sending {
    private final Parcels parcels;

    Sending(Parcels parcels) {
        this.parcels = parcels;
    }

    @Handle
    void on(ParcelSent event) {
        for (Parcel parcel : parcels.findByPlace("next")) {
            parcel.send();
            parcels.add(parcel);
        }
    }
}
