package dev.typecase.jdbc;

import dev.typecase.AggregateRoot;
import dev.typecase.Snapshot;
import dev.typecase.StoreException;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.SessionConnection;
import dev.typecase.jdbc.database.UniqueClashException;
import dev.typecase.jdbc.database.UnstorableValueException;
import dev.typecase.jdbc.tables.AggregateLoader;
import dev.typecase.jdbc.tables.AggregateQueries;
import dev.typecase.jdbc.tables.CommitWriter;
import dev.typecase.jdbc.tables.HandledCommands;
import dev.typecase.jdbc.tables.PreparedCommit;
import dev.typecase.jdbc.tables.RefusedTogetherException;
import dev.typecase.jdbc.tables.RowBatch;
import dev.typecase.jdbc.tables.StoredAggregate;
import dev.typecase.jdbc.tables.UnexpectedTombstoneException;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.query.QuerySpec;
import dev.typecase.store.Change;
import dev.typecase.store.CommandKey;
import dev.typecase.store.Commit;
import dev.typecase.store.HandledCommand;
import dev.typecase.store.RecordedEvent;
import dev.typecase.store.SnapshotStream;
import dev.typecase.store.StoreSession;
import dev.typecase.store.Tombstone;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One unit of work on a database. */
final class JdbcSession implements StoreSession {

    private static final Logger LOG = System.getLogger("dev.typecase.jdbc");

    private final Database database;
    private final Map<AggregateMapping<?, ?>, StoredAggregate<?, ?>> types;
    private final EventSink events;
    private final SessionConnection connection;
    private final CommitWriter writer;
    private final HandledCommands commands;

    /**
     * Whether it says that there never was an aggregate which is to be inserted. That is so nearly always, and the commit finds
     * out where it is not, so that nobody waits for the answer.
     */
    private boolean assumesNoTombstones;

    /** What appends the events of a commit, in its transaction; nothing where they are not kept. */
    interface EventSink {
        List<RowBatch> appending(List<RecordedEvent> events);
    }

    JdbcSession(
            Database database,
            Map<AggregateMapping<?, ?>, StoredAggregate<?, ?>> types,
            EventSink events,
            HandledCommands commands,
            SessionConnection connection) {
        this.database = database;
        this.types = types;
        this.events = events;
        this.connection = connection;
        this.commands = commands;
        this.assumesNoTombstones = connection.survivesRefusal();
        this.writer = new CommitWriter(database.dialect(), change -> stored(change.mapping()));
    }

    /** A mapping's type is that of its aggregate, which the type system cannot say. */
    @SuppressWarnings("unchecked")
    private <A extends AggregateRoot<?>, I> StoredAggregate<A, I> stored(AggregateMapping<A, I> mapping) {
        StoredAggregate<?, ?> stored = types.get(mapping);
        if (stored == null) {
            throw new StoreException(
                    "JdbcStore does not know " + mapping.shape().name()
                            + ": the domain it belongs to was built with another store. Give every domain its own store.");
        }
        return (StoredAggregate<A, I>) stored;
    }

    @Override
    public <A extends AggregateRoot<?>, I> @Nullable Snapshot<A> find(AggregateMapping<A, I> mapping, I identity) {
        StoredAggregate<A, I> stored = stored(mapping);
        try {
            return connection
                    .read(open ->
                            Optional.ofNullable(new AggregateLoader(database.dialect()).find(open, stored, identity)))
                    .orElse(null);
        } catch (UnstorableValueException nowhere) {
            return null;
        }
    }

    @Override
    public <A extends AggregateRoot<?>, I> boolean contains(AggregateMapping<A, I> mapping, I identity) {
        StoredAggregate<A, I> stored = stored(mapping);
        try {
            return connection.read(open -> writer.contains(open, stored, identity));
        } catch (UnstorableValueException nowhere) {
            return false;
        }
    }

    @Override
    public <A extends AggregateRoot<?>, I> List<Snapshot<A>> query(AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
        StoredAggregate<A, I> stored = stored(mapping);
        return connection.read(open -> new AggregateQueries(database).list(open, stored, spec));
    }

    @Override
    public <A extends AggregateRoot<?>, I> long count(AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
        StoredAggregate<A, I> stored = stored(mapping);
        return connection.read(open -> new AggregateQueries(database).count(open, stored, spec));
    }

    @Override
    public <A extends AggregateRoot<?>, I> SnapshotStream<A> stream(AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
        // Another connection would not see what the application has not committed yet.
        return connection.isJoined()
                ? SnapshotStream.of(query(mapping, spec))
                : new AggregateQueries(database).stream(stored(mapping), spec);
    }

    @Override
    public <A extends AggregateRoot<?>, I> Tombstone tombstone(AggregateMapping<A, I> mapping, I identity) {
        if (assumesNoTombstones) {
            return Tombstone.NONE;
        }
        StoredAggregate<A, I> stored = stored(mapping);
        return connection.read(open -> writer.tombstone(open, stored, identity));
    }

    @Override
    public @Nullable HandledCommand handled(CommandKey key) {
        return connection
                .read(open -> Optional.ofNullable(commands.find(open, key)))
                .orElse(null);
    }

    @Override
    public boolean commit(Commit commit) {
        List<RowBatch> appended = commit.events().isEmpty() ? List.of() : events.appending(commit.events());
        PreparedCommit prepared = writer.prepare(commit.changes(), appended);
        try {
            write(prepared, commit.handled());
            return true;
        } catch (UnexpectedTombstoneException found) {
            if (!assumesNoTombstones) {
                throw found.stale();
            }
            assumesNoTombstones = false;
            return false;
        } catch (UniqueClashException clash) {
            HandledCommand command = commit.handled();
            if (command != null && handled(command.key()) != null) {
                throw database.conflict(clash);
            }
            throw explained(clash, commit.changes());
        }
    }

    private void write(PreparedCommit prepared, @Nullable HandledCommand command) {
        if (command == null && prepared.isOneUpdate()) {
            connection.writeAlone(open -> {
                prepared.write(open, false);
                return true;
            });
            return;
        }
        if (connection.survivesRefusal()) {
            try {
                write(prepared, command, true);
                return;
            } catch (RefusedTogetherException refused) {
                LOG.log(Level.DEBUG, "a commit is written again, its statements in turn", refused);
            }
        }
        write(prepared, command, false);
    }

    private void write(PreparedCommit prepared, @Nullable HandledCommand command, boolean together) {
        connection.write(open -> {
            if (command != null) {
                // First of all: who waits here for the same key learns of nothing else.
                commands.insert(open, command);
            }
            prepared.write(open, together);
            return true;
        });
    }

    private RuntimeException explained(UniqueClashException clash, List<Change<?, ?>> changes) {
        return connection
                .read(open -> Optional.<RuntimeException>ofNullable(writer.clash(open, changes)))
                .orElseGet(() -> database.conflict(clash));
    }

    @Override
    public void close() {
        connection.close();
    }
}
