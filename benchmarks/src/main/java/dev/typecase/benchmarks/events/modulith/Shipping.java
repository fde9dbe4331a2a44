package dev.typecase.benchmarks.events.modulith;

import dev.typecase.benchmarks.events.Parcels;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves parcels. */
@Service
public class Shipping {

    private final JdbcTemplate jdbc;
    private final Parcels parcels;
    private final ApplicationEventPublisher events;

    /** For Spring. */
    public Shipping(JdbcTemplate jdbc, Parcels parcels, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.parcels = parcels;
        this.events = events;
    }

    /** Moves a parcel, and tells everybody. */
    @Transactional
    public void move(UUID parcel, int number) {
        jdbc.execute((ConnectionCallback<Long>) connection -> parcels.put(connection, parcel, number));
        events.publishEvent(new Moved(parcel, number));
    }
}
