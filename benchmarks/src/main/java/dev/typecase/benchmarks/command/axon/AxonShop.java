package dev.typecase.benchmarks.command.axon;

import dev.typecase.benchmarks.command.Shop;
import dev.typecase.benchmarks.command.byhand.AddBook;
import dev.typecase.benchmarks.command.byhand.BookAdded;
import java.math.BigDecimal;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;

/** The shop with Axon: event handlers subscribe to the event store, so that they run in the thread of the command. */
public final class AxonShop implements Shop {

    private final ClearableStorage storage = new ClearableStorage();
    private final CommandGateway gateway;

    /** An empty shop. */
    public AxonShop() {
        Configuration configuration = DefaultConfigurer.defaultConfiguration()
                .configureCommandBus(unused -> SimpleCommandBus.builder().build())
                .configureEmbeddedEventStore(unused -> storage)
                .configureAggregate(BookAggregate.class)
                .configureAggregate(InventoryAggregate.class)
                .eventProcessing(processing -> processing
                        .usingSubscribingEventProcessors()
                        .registerEventHandler(found -> new Stocking(found.repository(InventoryAggregate.class))))
                .start();
        gateway = configuration.commandGateway();
    }

    @Override
    public void addBook(String title, String author, BigDecimal price) {
        gateway.sendAndWait(new AddBook(title, author, price));
    }

    @Override
    public long books() {
        return storage.count(BookAdded.class);
    }

    @Override
    public long inventories() {
        return storage.count(InventoryStocked.class);
    }

    @Override
    public void clear() {
        storage.clear();
    }
}
