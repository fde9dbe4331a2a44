package dev.typecase.engine;

import dev.typecase.AggregateRoot;
import dev.typecase.DomainClosedException;
import dev.typecase.Snapshot;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.query.QuerySpec;
import dev.typecase.store.StoreSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes every call a unit of work of its own, which is committed before the call returns (S5). One that only reads asks the
 * store itself: a unit that is over with its first answer has nothing to remember.
 */
final class CallWorkspace implements Workspace {

    private final DomainEngine engine;

    CallWorkspace(DomainEngine engine) {
        this.engine = engine;
    }

    @Override
    public <A extends AggregateRoot<?>, I> Optional<A> find(AggregateMapping<A, I> mapping, I identity) {
        try (StoreSession session = read(mapping, "find")) {
            Snapshot<A> snapshot = session.find(mapping, identity);
            return snapshot == null
                    ? Optional.empty()
                    : Optional.of(UnitOfWork.instance(mapping, snapshot, engine.clock()));
        }
    }

    @Override
    public <A extends AggregateRoot<?>, I> boolean contains(AggregateMapping<A, I> mapping, I identity) {
        try (StoreSession session = read(mapping, "contains")) {
            return session.contains(mapping, identity);
        }
    }

    @Override
    public <A extends AggregateRoot<?>, I> void add(AggregateMapping<A, I> mapping, A aggregate) {
        try (CommandRun run = begin(mapping, "add")) {
            run.open().add(mapping, aggregate);
            finish(run);
        }
    }

    @Override
    public <A extends AggregateRoot<?>, I> void remove(AggregateMapping<A, I> mapping, A aggregate) {
        try (CommandRun run = begin(mapping, "remove")) {
            run.open().remove(mapping, aggregate);
            finish(run);
        }
    }

    @Override
    public <A extends AggregateRoot<?>, I> long count(AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
        try (StoreSession session = read(mapping, "count")) {
            return session.count(mapping, spec);
        }
    }

    @Override
    public <A extends AggregateRoot<?>, I> List<A> list(AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
        try (StoreSession session = read(mapping, "list")) {
            List<Snapshot<A>> snapshots = session.query(mapping, spec);
            List<A> found = new ArrayList<>(snapshots.size());
            for (Snapshot<A> snapshot : snapshots) {
                found.add(UnitOfWork.instance(mapping, snapshot, engine.clock()));
            }
            return found;
        }
    }

    /** The unit of work lasts as long as the stream. It holds nothing of what it reads: nobody can commit it. */
    @Override
    public <A extends AggregateRoot<?>, I> Stream<A> stream(AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
        CommandRun run = begin(mapping, "stream");
        try {
            return run.open().streamUntracked(mapping, spec, run::close);
        } catch (RuntimeException | Error failure) {
            run.close();
            throw failure;
        }
    }

    private StoreSession read(AggregateMapping<?, ?> mapping, String call) {
        if (engine.isClosed()) {
            throw new DomainClosedException(engine.name(), name(mapping, call));
        }
        return engine.store().begin();
    }

    private CommandRun begin(AggregateMapping<?, ?> mapping, String call) {
        return engine.beginOnce(name(mapping, call));
    }

    private static String name(AggregateMapping<?, ?> mapping, String call) {
        return mapping.shape().name() + "Repository." + call;
    }

    /** A run of one attempt commits or throws; it never asks to be done again. */
    private static void finish(CommandRun run) {
        run.commit();
        run.react();
    }
}
