package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import java.util.UUID;

@Aggregate
public class Parcel extends AggregateRoot<ParcelEvent> {
    @Id UUID id;
    String place;

    void send() {
        raise(new ParcelEvent.ParcelSent(id));
    }
}
