package shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shipping.cargo.HandlingType.CLAIM;
import static shipping.cargo.HandlingType.LOAD;
import static shipping.cargo.HandlingType.RECEIVE;
import static shipping.cargo.HandlingType.UNLOAD;
import static shipping.cargo.RoutingStatus.NOT_ROUTED;
import static shipping.cargo.RoutingStatus.ROUTED;
import static shipping.cargo.TransportStatus.CLAIMED;
import static shipping.cargo.TransportStatus.IN_PORT;
import static shipping.cargo.TransportStatus.NOT_RECEIVED;
import static shipping.cargo.TransportStatus.ONBOARD;

import dev.typecase.ConstraintViolation;
import dev.typecase.ConstraintViolationsException;
import dev.typecase.UniqueViolationException;
import dev.typecase.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shipping.cargo.AssignRoute;
import shipping.cargo.BookCargo;
import shipping.cargo.Cargo;
import shipping.cargo.Delivery;
import shipping.cargo.HandlingActivity;
import shipping.cargo.Itinerary;
import shipping.cargo.Leg;
import shipping.cargo.RerouteCargo;
import shipping.cargo.RouteSpecification;
import shipping.cargo.TrackingId;
import shipping.handling.RegisterHandling;
import shipping.location.LocationBuilder;
import shipping.location.UnLocode;
import shipping.voyage.CarrierMovement;
import shipping.voyage.UnknownVoyageException;
import shipping.voyage.VoyageBuilder;
import shipping.voyage.VoyageNumber;

/** What happens to a cargo, wherever the domain is kept. */
abstract class ShippingStory {

    private static final UnLocode HONG_KONG = UnLocode.of("cnhkg");
    private static final UnLocode TOKYO = UnLocode.of("jptyo");
    private static final UnLocode NEW_YORK = UnLocode.of("usnyc");
    private static final UnLocode HAMBURG = UnLocode.of("deham");
    private static final UnLocode STOCKHOLM = UnLocode.of("sesto");

    private static final VoyageNumber PACIFIC = VoyageNumber.of("V100");
    private static final VoyageNumber ATLANTIC = VoyageNumber.of("V200");
    private static final VoyageNumber BALTIC = VoyageNumber.of("V300");
    private static final VoyageNumber LONG_WAY = VoyageNumber.of("V400");

    private static final RouteSpecification SPECIFICATION = new RouteSpecification(HONG_KONG, STOCKHOLM, day(40));
    private static final Itinerary ITINERARY = Itinerary.of(
            new Leg(PACIFIC, HONG_KONG, NEW_YORK, day(2), day(10)),
            new Leg(ATLANTIC, NEW_YORK, HAMBURG, day(12), day(20)),
            new Leg(BALTIC, HAMBURG, STOCKHOLM, day(21), day(23)));
    private static final Itinerary FROM_TOKYO = Itinerary.of(
            new Leg(LONG_WAY, TOKYO, HAMBURG, day(8), day(30)), new Leg(BALTIC, HAMBURG, STOCKHOLM, day(31), day(33)));

    private final List<String> notices = new ArrayList<>();
    private final List<RouteSpecification> asked = new ArrayList<>();

    private ShippingDomain shipping;

    abstract Store store();

    @BeforeEach
    void sail() {
        shipping = ShippingDomain.builder()
                .office(notices::add)
                .routingService(specification -> {
                    asked.add(specification);
                    return List.of(FROM_TOKYO);
                })
                .trackingIds(() -> new TrackingId("ABC123"))
                .store(store())
                .clock(Clock.fixed(day(100), ZoneOffset.UTC))
                .build();
        for (UnLocode code : List.of(HONG_KONG, TOKYO, NEW_YORK, HAMBURG, STOCKHOLM)) {
            shipping.locationRepository()
                    .add(LocationBuilder.builder()
                            .code(code)
                            .name("Port of " + code)
                            .build());
        }
        voyage(
                PACIFIC,
                new CarrierMovement(HONG_KONG, TOKYO, day(2), day(5)),
                new CarrierMovement(TOKYO, NEW_YORK, day(6), day(10)));
        voyage(ATLANTIC, new CarrierMovement(NEW_YORK, HAMBURG, day(12), day(20)));
        voyage(BALTIC, new CarrierMovement(HAMBURG, STOCKHOLM, day(21), day(23)));
        voyage(LONG_WAY, new CarrierMovement(TOKYO, HAMBURG, day(8), day(30)));
    }

    @AfterEach
    void close() {
        shipping.close();
    }

    @Test
    void aCargoGoesAstrayAndArrivesAllTheSame() {
        TrackingId id = shipping.process(new BookCargo(SPECIFICATION));
        assertThat(delivery(id)).isEqualTo(new Delivery(NOT_RECEIVED, NOT_ROUTED, false, null, null, null));

        shipping.process(new AssignRoute(id, ITINERARY));
        assertThat(delivery(id).routingStatus()).isEqualTo(ROUTED);
        assertThat(delivery(id).next()).isEqualTo(HandlingActivity.ashore(RECEIVE, HONG_KONG));
        assertThat(plannedOn(ATLANTIC)).containsExactly(id);

        handle(id, HandlingActivity.ashore(RECEIVE, HONG_KONG), day(1));
        handle(id, new HandlingActivity(LOAD, HONG_KONG, PACIFIC), day(2));
        assertThat(delivery(id))
                .isEqualTo(new Delivery(
                        ONBOARD, ROUTED, false, HONG_KONG, PACIFIC, new HandlingActivity(UNLOAD, NEW_YORK, PACIFIC)));
        assertThat(misdirected()).isEmpty();

        handle(id, new HandlingActivity(UNLOAD, TOKYO, PACIFIC), day(5));
        assertThat(delivery(id)).isEqualTo(new Delivery(IN_PORT, ROUTED, true, TOKYO, null, null));
        assertThat(misdirected()).containsExactly(id);

        assertThat(shipping.process(new RerouteCargo(id))).isEqualTo(FROM_TOKYO);
        assertThat(asked).containsExactly(new RouteSpecification(TOKYO, STOCKHOLM, day(40)));
        assertThat(misdirected()).isEmpty();
        assertThat(plannedOn(ATLANTIC)).isEmpty();
        assertThat(plannedOn(LONG_WAY)).containsExactly(id);

        handle(id, new HandlingActivity(LOAD, TOKYO, LONG_WAY), day(8));
        handle(id, new HandlingActivity(UNLOAD, HAMBURG, LONG_WAY), day(30));
        handle(id, new HandlingActivity(LOAD, HAMBURG, BALTIC), day(31));
        handle(id, new HandlingActivity(UNLOAD, STOCKHOLM, BALTIC), day(33));
        assertThat(delivery(id).next()).isEqualTo(HandlingActivity.ashore(CLAIM, STOCKHOLM));
        handle(id, HandlingActivity.ashore(CLAIM, STOCKHOLM), day(34));
        assertThat(delivery(id)).isEqualTo(new Delivery(CLAIMED, ROUTED, false, STOCKHOLM, null, null));
        assertThat(notices).containsExactly("ABC123 is misdirected: UNLOAD at JPTYO", "ABC123 has arrived at SESTO");
        assertThat(shipping.cargos().countByRouteSpecificationDestination(STOCKHOLM))
                .isEqualTo(1);
    }

    @Test
    void anItineraryThatLeadsElsewhereIsRefused() {
        TrackingId id = shipping.process(new BookCargo(SPECIFICATION));
        Itinerary toHamburg =
                Itinerary.of(ITINERARY.legs().get(0), ITINERARY.legs().get(1));

        assertRefused(new AssignRoute(id, toHamburg), "", "the itinerary satisfies the route specification");
        assertThat(delivery(id).routingStatus()).isEqualTo(NOT_ROUTED);
    }

    @Test
    void anItineraryWithAGapIsRefused() {
        TrackingId id = shipping.process(new BookCargo(SPECIFICATION));
        Itinerary withGap =
                Itinerary.of(ITINERARY.legs().get(0), ITINERARY.legs().get(2));

        assertRefused(
                new AssignRoute(id, withGap),
                "itinerary",
                "a leg begins where, and not before, the one before it has ended");
        assertThat(delivery(id).routingStatus()).isEqualTo(NOT_ROUTED);
    }

    @Test
    void anUnknownVoyageIsRefused() {
        TrackingId id = shipping.process(new BookCargo(SPECIFICATION));
        HandlingActivity loading = new HandlingActivity(LOAD, HONG_KONG, VoyageNumber.of("V999"));

        assertThatThrownBy(() -> handle(id, loading, day(2)))
                .isInstanceOf(UnknownVoyageException.class)
                .hasMessage("There is no voyage V999.");
        assertThat(shipping.handlingEventRepository().count()).isZero();
        assertThat(delivery(id).transportStatus()).isEqualTo(NOT_RECEIVED);
    }

    @Test
    void aReportThatComesTwiceIsRefused() {
        TrackingId id = shipping.process(new BookCargo(SPECIFICATION));
        HandlingActivity loading = new HandlingActivity(LOAD, HONG_KONG, PACIFIC);
        handle(id, loading, day(2));

        assertThatThrownBy(() -> handle(id, loading, day(2))).isInstanceOf(UniqueViolationException.class);
        handle(id, loading, day(3));
        assertThat(shipping.handlingEventRepository().count()).isEqualTo(2);
    }

    @Test
    void whatIsReportedLateChangesNothing() {
        TrackingId id = shipping.process(new BookCargo(SPECIFICATION));
        shipping.process(new AssignRoute(id, ITINERARY));
        handle(id, new HandlingActivity(LOAD, HONG_KONG, PACIFIC), day(2));
        Delivery loaded = delivery(id);

        handle(id, HandlingActivity.ashore(RECEIVE, HONG_KONG), day(1));
        assertThat(delivery(id)).isEqualTo(loaded);
        assertThat(shipping.handlingHistory().findByHandlingTrackingIdOrderByHandlingCompletedAt(id))
                .extracting(event -> event.handling().activity().type())
                .containsExactly(RECEIVE, LOAD);
    }

    @Test
    void allThatIsWrongWithAReportIsSaid() {
        HandlingActivity nowhere = new HandlingActivity(UNLOAD, UnLocode.of("Rome"), null);

        assertThatThrownBy(() -> handle(new TrackingId(" "), nowhere, day(101)))
                .isInstanceOfSatisfying(
                        ConstraintViolationsException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(ConstraintViolation::path)
                                .containsExactly("trackingId.value", "activity.location.value", "completedAt"));
    }

    private void assertRefused(AssignRoute command, String path, String message) {
        assertThatThrownBy(() -> shipping.process(command))
                .isInstanceOfSatisfying(
                        ConstraintViolationsException.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.path()).isEqualTo(path);
                                    assertThat(violation.message()).isEqualTo(message);
                                }));
    }

    private void handle(TrackingId id, HandlingActivity activity, Instant completedAt) {
        shipping.process(new RegisterHandling(id, activity, completedAt));
    }

    private Delivery delivery(TrackingId id) {
        return shipping.cargos().get(id).delivery();
    }

    private List<TrackingId> misdirected() {
        return ids(shipping.cargos().findByDeliveryMisdirectedTrueOrderByTrackingId());
    }

    private List<TrackingId> plannedOn(VoyageNumber voyage) {
        return ids(shipping.cargos().plannedOn(voyage));
    }

    private static List<TrackingId> ids(List<Cargo> cargos) {
        return cargos.stream().map(Cargo::trackingId).toList();
    }

    private void voyage(VoyageNumber number, CarrierMovement... movements) {
        shipping.voyageRepository()
                .add(VoyageBuilder.builder().number(number).schedule(movements).build());
    }

    private static Instant day(int number) {
        return Instant.EPOCH.plus(Duration.ofDays(number));
    }
}
