package dev.typecase.jdbc.events;

import dev.typecase.AggregateRoot;
import dev.typecase.DuplicateAggregateException;
import dev.typecase.Snapshot;
import dev.typecase.StaleAggregateException;
import dev.typecase.engine.DurableEvents;
import dev.typecase.engine.EventDelivery;
import dev.typecase.engine.EventProcessing;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.SqlWork;
import dev.typecase.jdbc.json.Json;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.query.QuerySpec;
import dev.typecase.store.Change;
import dev.typecase.store.CommandKey;
import dev.typecase.store.Commit;
import dev.typecase.store.HandledCommand;
import dev.typecase.store.SessionSource;
import dev.typecase.store.SnapshotStream;
import dev.typecase.store.Store;
import dev.typecase.store.StoreSession;
import dev.typecase.store.Tombstone;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The least that a store needs for events: aggregates as JSON in one table, so that these tests are about events alone. */
final class JsonStore implements Store, DurableEvents {

    private final Database database;
    private final JdbcEvents events;

    JsonStore(Database database, EventSettings settings) {
        this.database = database;
        this.events = new JdbcEvents(
                database, settings, List.of(), null, this, (connection, whole) -> new Joined(connection));
    }

    JdbcEvents events() {
        return events;
    }

    @Override
    public void open(String domain, List<? extends AggregateMapping<?, ?>> aggregates) {
        database.write(connection -> {
            Rows.update(
                    connection,
                    "create table if not exists state (aggregate text not null, id text not null, version bigint not null,"
                            + " sequence bigint not null, json text not null, primary key (aggregate, id))");
            events.create(connection);
            return true;
        });
    }

    @Override
    public EventProcessing attach(EventDelivery delivery) {
        return events.attach(delivery);
    }

    @Override
    public StoreSession begin() {
        return new Own();
    }

    private final class Own extends Session {
        @Override
        <R extends @Nullable Object> R read(SqlWork<R> work) {
            return database.read(work);
        }

        @Override
        public boolean commit(Commit commit) {
            return database.write(connection -> write(connection, commit));
        }
    }

    /** Sessions in the transaction of a connection. */
    private final class Joined implements SessionSource {
        private final Connection connection;

        Joined(Connection connection) {
            this.connection = connection;
        }

        @Override
        public StoreSession begin() {
            return new Session() {
                @Override
                <R extends @Nullable Object> R read(SqlWork<R> work) {
                    return database.on(connection, work);
                }

                @Override
                public boolean commit(Commit commit) {
                    return database.on(connection, joined -> write(joined, commit));
                }
            };
        }
    }

    private boolean write(Connection connection, Commit commit) throws SQLException {
        for (Change<?, ?> change : commit.changes()) {
            apply(connection, change);
        }
        events.appending(commit.events()).run(connection, database.dialect());
        return true;
    }

    private <A extends AggregateRoot<?>, I> void apply(Connection connection, Change<A, I> change) throws SQLException {
        String name = change.mapping().shape().name();
        String id = change.mapping().identityText(change.identity());
        if (change instanceof Change.Insert<A, I> insert) {
            int added = Rows.update(
                    connection,
                    "insert into state (aggregate, id, version, sequence, json) values (?, ?, ?, ?, ?) on conflict do nothing",
                    name,
                    id,
                    insert.after().version(),
                    insert.after().lastSequence(),
                    json(change.mapping(), insert.after()));
            if (added == 0) {
                throw DuplicateAggregateException.inStore(name, change.identity());
            }
        } else if (change instanceof Change.Update<A, I> update) {
            int changed = Rows.update(
                    connection,
                    "update state set version = ?, sequence = ?, json = ? where aggregate = ? and id = ? and version = ?",
                    update.after().version(),
                    update.after().lastSequence(),
                    json(change.mapping(), update.after()),
                    name,
                    id,
                    update.before().version());
            if (changed == 0) {
                throw new StaleAggregateException(
                        name, change.identity(), update.before().version(), 0);
            }
        } else {
            throw new AssertionError("these tests remove nothing");
        }
    }

    private static <A extends AggregateRoot<?>> String json(AggregateMapping<A, ?> mapping, Snapshot<A> snapshot) {
        return Json.write(out -> mapping.write(snapshot.state(), out));
    }

    private abstract static class Session implements StoreSession {

        abstract <R extends @Nullable Object> R read(SqlWork<R> work);

        @Override
        public <A extends AggregateRoot<?>, I> @Nullable Snapshot<A> find(AggregateMapping<A, I> mapping, I identity) {
            List<Snapshot<A>> found = read(connection -> Rows.list(
                    connection,
                    "select json, version, sequence from state where aggregate = ? and id = ?",
                    row -> new Snapshot<>(Json.read(row.getString(1), mapping::read), row.getLong(2), row.getLong(3)),
                    mapping.shape().name(),
                    mapping.identityText(identity)));
            return found.isEmpty() ? null : found.get(0);
        }

        @Override
        public <A extends AggregateRoot<?>, I> boolean contains(AggregateMapping<A, I> mapping, I identity) {
            return find(mapping, identity) != null;
        }

        @Override
        public <A extends AggregateRoot<?>, I> List<Snapshot<A>> query(
                AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
            throw new AssertionError("these tests query nothing");
        }

        @Override
        public <A extends AggregateRoot<?>, I> long count(AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
            throw new AssertionError("these tests query nothing");
        }

        @Override
        public <A extends AggregateRoot<?>, I> SnapshotStream<A> stream(
                AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
            throw new AssertionError("these tests query nothing");
        }

        @Override
        public <A extends AggregateRoot<?>, I> Tombstone tombstone(AggregateMapping<A, I> mapping, I identity) {
            return Tombstone.NONE;
        }

        @Override
        public @Nullable HandledCommand handled(CommandKey key) {
            throw new AssertionError("these tests use no keys");
        }

        @Override
        public void close() {}
    }
}
