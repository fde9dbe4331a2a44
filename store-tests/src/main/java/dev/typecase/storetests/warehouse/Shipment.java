package dev.typecase.storetests.warehouse;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.Indexed;
import dev.typecase.Invariant;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parcels that go to one place: child entities, nested values and collections; its identity is given. */
@Aggregate
public class Shipment extends AggregateRoot<ShipmentEvent> {

    /** What one shipment may weigh at most. */
    public static final int HEAVIEST = 100;

    @Id
    ShipmentNumber number;

    @Indexed
    Address destination;

    @Nullable
    @FutureOrPresent
    Instant due;

    List<Parcel> parcels;

    Set<@NotBlank String> tags;

    Map<String, Money> fees;

    /** For the generated builder. */
    Shipment() {}

    /** Its identity. */
    public ShipmentNumber number() {
        return number;
    }

    /** Where it goes. */
    public Address destination() {
        return destination;
    }

    /** When it is to be there, if that is known. */
    public @Nullable Instant due() {
        return due;
    }

    /** The list itself, not a copy: the tests change it. */
    public List<Parcel> parcels() {
        return parcels;
    }

    /** The set itself, not a copy: the tests change it. */
    public Set<String> tags() {
        return tags;
    }

    /** The map itself, not a copy: the tests change it. */
    public Map<String, Money> fees() {
        return fees;
    }

    /** Packs one more. */
    public void pack(Parcel parcel) {
        parcels.add(parcel);
        raise(new ShipmentEvent.ParcelPacked(number, parcel.id()));
    }

    /** It goes somewhere else; raises nothing. */
    public void redirect(Address newDestination) {
        destination = newDestination;
    }

    /** It is to be there at this time; raises nothing. */
    public void promise(Instant newDue) {
        due = newDue;
    }

    /** It is on its way. */
    public void send() {
        raise(new ShipmentEvent.ShipmentSent(number));
    }

    @Invariant("must not weigh more than 100")
    boolean isNotTooHeavy() {
        return parcels.stream().mapToInt(Parcel::weight).sum() <= HEAVIEST;
    }
}
