package dev.typecase.benchmarks.events.axon;

import dev.typecase.benchmarks.events.Parcels;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntConsumer;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.EventHandler;

/** Notes every move on the parcel's receipt, in the transaction of the batch and its token. */
public final class Receiving {

    private final ConnectionProvider connections;
    private final Parcels parcels;
    private final IntConsumer audience;

    /** The handler; it tells the audience of each call. */
    public Receiving(ConnectionProvider connections, Parcels parcels, IntConsumer audience) {
        this.connections = connections;
        this.parcels = parcels;
        this.audience = audience;
    }

    /** Called for each event. */
    @EventHandler
    public void on(Moved event) throws SQLException {
        audience.accept(event.number());
        try (Connection connection = connections.getConnection()) {
            parcels.receive(connection, event.parcel(), event.number());
        }
    }
}
