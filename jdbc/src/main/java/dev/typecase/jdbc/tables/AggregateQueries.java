package dev.typecase.jdbc.tables;

import dev.typecase.AggregateRoot;
import dev.typecase.Snapshot;
import dev.typecase.StoreException;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.Dialect;
import dev.typecase.query.QuerySpec;
import dev.typecase.store.SnapshotStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Finds aggregates by conditions. */
public final class AggregateQueries {

    private final Database database;
    private final Dialect dialect;
    private final AggregateLoader loader;

    /** Queries of a database. */
    public AggregateQueries(Database database) {
        this.database = database;
        this.dialect = database.dialect();
        this.loader = new AggregateLoader(dialect);
    }

    /** What a query finds. */
    public <A extends AggregateRoot<?>> List<Snapshot<A>> list(
            Connection connection, StoredAggregate<A, ?> stored, QuerySpec<A> spec) throws SQLException {
        SqlQuery all = stored.parts().isEmpty() || !dialect.takesSeveralStatements()
                ? null
                : SqlQuery.selectAll(dialect, stored, spec);
        return all == null
                ? loader.list(connection, stored, SqlQuery.select(dialect, stored, spec))
                : loader.listAtOnce(connection, stored, all);
    }

    /** How many it finds. */
    public long count(Connection connection, StoredAggregate<?, ?> stored, QuerySpec<?> spec) throws SQLException {
        SqlQuery query = SqlQuery.count(dialect, stored, spec);
        try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
            query.parameters().bind(statement, dialect);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** What it finds, read while it is consumed, on a connection of its own. */
    public <A extends AggregateRoot<?>> SnapshotStream<A> stream(StoredAggregate<A, ?> stored, QuerySpec<A> spec) {
        return new Rows<>(stored, SqlQuery.select(dialect, stored, spec));
    }

    /** Holds as many aggregates as are read with one statement. */
    private final class Rows<A extends AggregateRoot<?>> implements SnapshotStream<A> {
        private final StoredAggregate<A, ?> stored;
        private final Deque<Snapshot<A>> ready = new ArrayDeque<>();
        private final Connection connection;
        private @Nullable PreparedStatement statement;
        private @Nullable ResultSet rows;
        private boolean closed;

        private Rows(StoredAggregate<A, ?> stored, SqlQuery query) {
            this.stored = stored;
            this.connection = database.take();
            try {
                dialect.beginRead(connection);
                statement = connection.prepareStatement(query.sql());
                statement.setFetchSize(AggregateLoader.CHUNK);
                query.parameters().bind(statement, dialect);
                rows = statement.executeQuery();
            } catch (SQLException failure) {
                close();
                throw database.translated(failure);
            } catch (RuntimeException | Error failure) {
                close();
                throw failure;
            }
        }

        @Override
        public boolean hasNext() {
            if (ready.isEmpty() && !closed) {
                fill();
            }
            return !ready.isEmpty();
        }

        private void fill() {
            try {
                List<LoadedAggregate> chunk = new ArrayList<>(AggregateLoader.CHUNK);
                while (rows != null && chunk.size() < AggregateLoader.CHUNK && rows.next()) {
                    chunk.add(loader.root(stored, rows));
                }
                ready.addAll(loader.complete(connection, stored, chunk));
            } catch (SQLException failure) {
                close();
                throw database.translated(failure);
            }
            if (ready.isEmpty()) {
                close();
            }
        }

        @Override
        public Snapshot<A> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("The stream has ended.");
            }
            return ready.remove();
        }

        @Override
        public void close() {
            if (closed) {
                return;
            }
            closed = true;
            ready.clear();
            try {
                if (rows != null) {
                    rows.close();
                }
                if (statement != null) {
                    statement.close();
                }
            } catch (SQLException failure) {
                throw new StoreException(
                        dialect.name() + " cannot end a query: " + failure.getMessage()
                                + ". What was read until now is right.",
                        failure);
            } finally {
                database.abandon(connection);
            }
        }
    }
}
