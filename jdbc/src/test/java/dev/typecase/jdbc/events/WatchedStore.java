package dev.typecase.jdbc.events;

import dev.typecase.engine.DurableEvents;
import dev.typecase.engine.EventDelivery;
import dev.typecase.engine.EventProcessing;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.store.Store;
import dev.typecase.store.StoreSession;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A store that shows what works on its events. */
record WatchedStore(Store store, BiConsumer<EventDelivery, EventProcessing> watcher) implements Store, DurableEvents {

    @Override
    public void open(String domain, List<? extends AggregateMapping<?, ?>> aggregates) {
        store.open(domain, aggregates);
    }

    @Override
    public StoreSession begin() {
        return store.begin();
    }

    @Override
    public @Nullable EventProcessing attach(EventDelivery delivery) {
        EventProcessing processing = ((DurableEvents) store).attach(delivery);
        if (processing != null) {
            watcher.accept(delivery, processing);
        }
        return processing;
    }
}
