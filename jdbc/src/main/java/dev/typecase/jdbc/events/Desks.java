package dev.typecase.jdbc.events;

import dev.typecase.engine.EventDelivery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** The workers of one domain in one process: one for each partition of each subscription, as the database has them now. */
final class Desks {

    private final Workplace place;
    private final List<Crew> crews = new ArrayList<>();
    private volatile List<Desk> all = List.of();

    /** A worker, and whether it is at work or about to be. */
    record Desk(PartitionWorker worker, AtomicBoolean busy) {}

    private record Place(String subscription, int partition) {}

    Desks(Workplace place, EventDelivery delivery, EventCodec codec) {
        this.place = place;
        for (int index = 0; index < delivery.events().subscriptions().size(); index++) {
            crews.add(new Crew(new Handling(delivery, codec, place.observers(), index)));
        }
        refresh();
    }

    List<Desk> all() {
        return all;
    }

    /** The same, by their subscriptions. */
    List<Crew> crews() {
        return crews;
    }

    /** The workers of handlers that run before the call returns. */
    List<PartitionWorker> synchronous() {
        return all.stream()
                .map(Desk::worker)
                .filter(worker -> !worker.handling().subscription().isAsync())
                .toList();
    }

    /**
     * Sees whether a subscription was divided anew. Who worked on a partition that is gone has lost its lease with it, and cannot
     * commit.
     */
    synchronized void refresh() {
        Map<String, Integer> partitions =
                place.database().read(connection -> place.subscriptions().partitions(connection));
        Map<Place, Desk> known = new HashMap<>();
        for (Desk desk : all) {
            known.put(new Place(desk.worker().name(), desk.worker().partition()), desk);
        }
        List<Desk> now = new ArrayList<>();
        for (Crew crew : crews) {
            List<Desk> desks = new ArrayList<>();
            String name = crew.handling().subscription().name();
            for (int partition = 0; partition < partitions.getOrDefault(name, 0); partition++) {
                Desk desk = known.get(new Place(name, partition));
                desks.add(
                        desk != null
                                ? desk
                                : new Desk(
                                        new PartitionWorker(place, crew.handling(), partition), new AtomicBoolean()));
            }
            crew.sitAt(desks);
            now.addAll(desks);
        }
        all = now;
    }
}
