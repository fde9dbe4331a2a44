package shipping.cargo;

import dev.typecase.Repository;
import dev.typecase.query.Query;
import java.util.List;
import shipping.location.UnLocode;
import shipping.voyage.VoyageNumber;

/** What the office asks about cargo. */
@Repository
public interface Cargos {

    /** That of an identity. */
    Cargo get(TrackingId trackingId);

    /** Stores what is new or has changed. */
    void add(Cargo cargo);

    /** What is not where it should be. */
    List<Cargo> findByDeliveryMisdirectedTrueOrderByTrackingId();

    /** How many wait for the same destination. */
    long countByRouteSpecificationDestination(UnLocode destination);

    /** Where questions that no name can ask begin. */
    Query<Cargo> query();

    /** What is to travel on a voyage. */
    default List<Cargo> plannedOn(VoyageNumber voyage) {
        return query().where(CargoFields.ITINERARY.legs().any(LegFields.VOYAGE.eq(voyage)))
                .list();
    }
}
