package dev.typecase.benchmarks.events;

import dev.typecase.benchmarks.database.Place;
import dev.typecase.benchmarks.events.modulith.ModulithSetup;
import dev.typecase.benchmarks.events.modulith.Shipping;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Spring Modulith's registry of publications in PostgreSQL, with Boot's executor; it does not know SQLite. */
final class ModulithEvents implements EventSystem {

    private final Place place;
    private final ConfigurableApplicationContext context;
    private final Shipping shipping;
    private volatile IntConsumer audience = number -> {};

    ModulithEvents(Place place) {
        this.place = place;
        Parcels parcels = new Parcels(place);
        try (Connection connection = place.source().getConnection()) {
            parcels.create(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        this.context = new SpringApplicationBuilder(ModulithSetup.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .properties("spring.modulith.events.jdbc.schema-initialization.enabled=true")
                .initializers(started -> supply((GenericApplicationContext) started, parcels))
                .run();
        this.shipping = context.getBean(Shipping.class);
    }

    private void supply(GenericApplicationContext started, Parcels parcels) {
        started.registerBean(DataSource.class, place::source, definition -> definition.setDestroyMethodName(null));
        started.registerBean(Parcels.class, () -> parcels);
        started.registerBean(IntConsumer.class, () -> number -> audience.accept(number));
    }

    @Override
    public void audience(IntConsumer told) {
        audience = told;
    }

    @Override
    public void put(int parcel, int number) {
        shipping.move(Parcels.identity(parcel), number);
    }

    @Override
    public long received() {
        return Parcels.received(place);
    }

    @Override
    public void close() {
        context.close();
        place.close();
    }
}
