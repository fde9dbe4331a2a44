package dev.typecase.benchmarks.events.modulith;

import dev.typecase.benchmarks.events.Parcels;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Notes every move on the parcel's receipt: in the background, in a transaction of its own. */
@Component
public class Receiving {

    private final JdbcTemplate jdbc;
    private final Parcels parcels;
    private final IntConsumer audience;

    /** For Spring. */
    public Receiving(JdbcTemplate jdbc, Parcels parcels, IntConsumer audience) {
        this.jdbc = jdbc;
        this.parcels = parcels;
        this.audience = audience;
    }

    /** Called for each event. */
    @ApplicationModuleListener
    public void on(Moved event) {
        audience.accept(event.number());
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            parcels.receiveAlone(connection, event.parcel(), event.number());
            return true;
        });
    }
}
