package dev.typecase.engine;

import dev.typecase.AggregateRoot;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.query.QuerySpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens a unit of work for every call, and commits it before the call returns (S5). */
final class CallWorkspace implements Workspace {

    private final DomainEngine engine;

    CallWorkspace(DomainEngine engine) {
        this.engine = engine;
    }

    @Override
    public <A extends AggregateRoot<?>, I> Optional<A> find(AggregateMapping<A, I> mapping, I identity) {
        try (CommandRun run = begin(mapping, "find")) {
            return run.open().find(mapping, identity);
        }
    }

    @Override
    public <A extends AggregateRoot<?>, I> boolean contains(AggregateMapping<A, I> mapping, I identity) {
        try (CommandRun run = begin(mapping, "contains")) {
            return run.open().contains(mapping, identity);
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
        try (CommandRun run = begin(mapping, "count")) {
            return run.open().count(mapping, spec);
        }
    }

    @Override
    public <A extends AggregateRoot<?>, I> List<A> list(AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
        try (CommandRun run = begin(mapping, "list")) {
            return run.open().list(mapping, spec);
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

    private CommandRun begin(AggregateMapping<?, ?> mapping, String call) {
        return engine.beginOnce(mapping.shape().name() + "Repository." + call);
    }

    /** A run of one attempt commits or throws; it never asks to be done again. */
    private static void finish(CommandRun run) {
        run.commit();
        run.react();
    }
}
