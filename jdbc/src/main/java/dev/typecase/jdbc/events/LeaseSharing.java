package dev.typecase.jdbc.events;

import dev.typecase.jdbc.events.Desks.Desk;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The part of the partitions that one of several processes works on: about as many as every other has (A6). */
final class LeaseSharing {

    private final Workplace place;
    private final BooleanSupplier closing;

    /** @param closing whether no partition is to be taken any more */
    LeaseSharing(Workplace place, BooleanSupplier closing) {
        this.place = place;
        this.closing = closing;
    }

    /**
     * Gives signs of life, gives back what is above its share, and takes what nobody holds up to it.
     *
     * @return how many processes there are that work, with this one
     */
    int share(List<Desk> all) throws InterruptedException {
        int alive = Math.max(
                1,
                place.database()
                        .write(connection -> place.leases()
                                .alive(
                                        connection,
                                        place.owner(),
                                        place.settings().lease())));
        for (Desk desk : all) {
            if (!closing.getAsBoolean()) {
                desk.worker().renew();
            }
        }
        int share = (all.size() + alive - 1) / alive;
        take(all, share, giveBack(all, share));
        return alive;
    }

    /** How many it holds then. */
    private static int giveBack(List<Desk> all, int share) throws InterruptedException {
        int held = 0;
        for (Desk desk : all) {
            if (desk.worker().lease() != null && ++held > share && desk.worker().release(0)) {
                held--;
            }
        }
        return held;
    }

    /** Each process begins somewhere else, so that they do not all ask for the same. */
    private void take(List<Desk> all, int share, int holding) {
        int held = holding;
        int first = Math.floorMod(place.owner().hashCode(), Math.max(1, all.size()));
        for (int index = 0; index < all.size() && held < share && !closing.getAsBoolean(); index++) {
            PartitionWorker worker = all.get((first + index) % all.size()).worker();
            if (worker.lease() == null && worker.claim()) {
                held++;
            }
        }
    }
}
