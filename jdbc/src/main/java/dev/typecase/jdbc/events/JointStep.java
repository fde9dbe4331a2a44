package dev.typecase.jdbc.events;

import dev.typecase.TransactionConflictException;
import dev.typecase.jdbc.events.PartitionWorker.Progress;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of several partitions of a subscription, in one transaction, which checks the leases of all of them (A6). They are
 * written in their order, so that two transactions do not wait for each other.
 */
final class JointStep {

    private static final Logger LOG = System.getLogger("dev.typecase.events");

    private final Workplace place;
    private final List<PartitionWorker> workers;

    /** @param workers of one subscription, in the order of its partitions */
    JointStep(Workplace place, List<PartitionWorker> workers) {
        this.place = place;
        this.workers = workers;
    }

    Progress run() {
        workers.forEach(PartitionWorker::lock);
        try {
            List<Batch> batches = new ArrayList<>();
            for (PartitionWorker worker : workers) {
                worker.nextBatch().ifPresent(batches::add);
            }
            if (batches.isEmpty()) {
                return Progress.IDLE;
            }
            return batches.size() == 1 ? batches.get(0).worker().step() : together(batches);
        } finally {
            workers.forEach(PartitionWorker::unlock);
        }
    }

    private Progress together(List<Batch> batches) {
        int events = batches.stream().mapToInt(Batch::size).sum();
        if (workers.get(0).handling().pace() * events > Crew.LITTLE) {
            return Progress.TOO_MUCH;
        }
        try {
            List<Outcome> outcomes = place.database().write(connection -> transaction(connection, batches));
            for (int i = 0; i < outcomes.size(); i++) {
                batches.get(i).worker().accept(outcomes.get(i));
            }
        } catch (HandlerFailedException | TransactionConflictException | LeaseLostException failure) {
            LOG.log(
                    Level.DEBUG,
                    "{0}: {1} events of {2} partitions are done one by one: {3}",
                    workers.get(0).name(),
                    events,
                    batches.size(),
                    failure.getMessage());
            batches.forEach(batch -> batch.worker().oneByOne(batch));
        } catch (RuntimeException failure) {
            batches.forEach(batch -> batch.worker().forgetLease());
            throw failure;
        }
        return Progress.MORE;
    }

    private List<Outcome> transaction(Connection connection, List<Batch> batches) throws SQLException {
        List<Outcome> outcomes = new ArrayList<>();
        List<Leases.Move> moves = new ArrayList<>();
        for (Batch batch : batches) {
            Outcome outcome = batch.handle(connection);
            outcomes.add(outcome);
            moves.add(new Leases.Move(batch.lease(), outcome.cursor()));
        }
        place.leases()
                .advance(connection, moves, place.owner(), place.settings().lease());
        return outcomes;
    }
}
