package dev.typecase.benchmarks.events;

import dev.typecase.benchmarks.database.Place;
import dev.typecase.benchmarks.events.axon.Moved;
import dev.typecase.benchmarks.events.axon.Receiving;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Axon 4's event store and token store in PostgreSQL, with a pooled processor that has as many segments, threads and events in a
 * batch as Typecase has partitions, threads and events in a batch. The store of tokens locks rows by {@code for update}, which
 * SQLite does not know.
 */
final class AxonEvents implements EventSystem {

    private static final String PROCESSOR = "receiving";
    private static final int SEGMENTS = 4;
    private static final int BATCH = 100;
    private static final long LONGEST_START_MILLIS = 30_000;

    private final Place place;
    private final Parcels parcels;
    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final Configuration configuration;
    private volatile IntConsumer audience = number -> {};

    AxonEvents(Place place) {
        this.place = place;
        this.parcels = new Parcels(place);
        this.connections =
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(place.source()));
        this.transactions = new SpringTransactionManager(new JdbcTransactionManager(place.source()));
        Serializer json = Jackson3Serializer.builder().build();
        JdbcEventStorageEngine events = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
                .eventSerializer(json)
                .snapshotSerializer(json)
                .build();
        JdbcTokenStore tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(json)
                .build();
        try (Connection connection = place.source().getConnection()) {
            parcels.create(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        events.createSchema(PostgresEventTableFactory.INSTANCE);
        tokens.createSchema(PostgresTokenTableFactory.INSTANCE);
        this.configuration = DefaultConfigurer.defaultConfiguration()
                .configureTransactionManager(unused -> transactions)
                .configureSerializer(unused -> json)
                .configureEmbeddedEventStore(unused -> events)
                .eventProcessing(processing -> processing
                        .registerTokenStore(unused -> tokens)
                        .registerTrackingEventProcessor(
                                PROCESSOR,
                                Configuration::eventStore,
                                unused -> TrackingEventProcessorConfiguration.forParallelProcessing(SEGMENTS)
                                        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                                        .andBatchSize(BATCH))
                        .byDefaultAssignTo(PROCESSOR)
                        .registerEventHandler(
                                unused -> new Receiving(connections, parcels, number -> audience.accept(number))))
                .start();
        awaitProcessor();
    }

    /**
     * The processor starts on a thread of its own. It has to hold its segments before the first event: where it finds events, their
     * first is taken for the beginning, though writers before it may still have to commit.
     */
    private void awaitProcessor() {
        StreamingEventProcessor processor = configuration
                .eventProcessingConfiguration()
                .eventProcessor(PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_START_MILLIS);
        while (processor.processingStatus().size() < SEGMENTS) {
            if (processor.isError() || System.nanoTime() - end > 0) {
                throw new IllegalStateException("Axon's processor has not started: " + processor.processingStatus());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    @Override
    public void audience(IntConsumer told) {
        audience = told;
    }

    @Override
    public void put(int parcel, int number) {
        UUID id = Parcels.identity(parcel);
        UnitOfWork<EventMessage<?>> work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(transactions);
        work.execute(() -> publish(id, number));
    }

    /** The parcel's version is the place of the event in the parcel's stream. */
    private void publish(UUID parcel, int number) {
        try (Connection connection = connections.getConnection()) {
            long version = parcels.put(connection, parcel, number);
            configuration
                    .eventStore()
                    .publish(new GenericDomainEventMessage<>(
                            "Parcel", parcel.toString(), version - 2, new Moved(parcel, number)));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public long received() {
        return Parcels.received(place);
    }

    @Override
    public void close() {
        configuration.shutdown();
        place.close();
    }
}
