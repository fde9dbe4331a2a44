package dev.typecase.jdbc.events;

import dev.typecase.jdbc.events.EventObserver.Attempt;
import dev.typecase.jdbc.events.EventObserver.Delivery;
import dev.typecase.jdbc.json.Json;
import dev.typecase.jdbc.json.UnreadableJsonException;
import dev.typecase.mapping.StateReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Those who are told what becomes of events. Nothing that they throw gets any further than to the log. */
final class Observers {

    static final Observers NONE = new Observers(List.of());

    private static final Logger LOG = System.getLogger("dev.typecase.events");
    private static final Attempt UNSEEN = failure -> {};

    private final List<EventObserver> all;
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    Observers(List<EventObserver> all) {
        this.all = List.copyOf(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** What is kept with the events that this thread appends, as text; null where that is nothing. */
    @Nullable
    String context() {
        if (all.isEmpty()) {
            return null;
        }
        Map<String, String> context = new TreeMap<>();
        all.forEach(observer -> guard(observer, () -> context.putAll(Map.copyOf(observer.context()))));
        return context.isEmpty() ? null : text(context);
    }

    private static String text(Map<String, String> context) {
        return Json.write(out -> {
            out.beginMap(context.size());
            context.forEach((name, value) -> {
                out.writeString(name);
                out.writeString(value);
            });
            out.endMap();
        });
    }

    private static Map<String, String> context(LogEvent event) {
        String text = event.context();
        if (text == null) {
            return Map.of();
        }
        try {
            return Json.read(text, Observers::map);
        } catch (UnreadableJsonException failure) {
            LOG.log(
                    Level.WARNING,
                    "The context of event {0} cannot be read: {1}",
                    event.metadata().id(),
                    failure);
            return Map.of();
        }
    }

    private static Map<String, String> map(StateReader in) {
        Map<String, String> context = new TreeMap<>();
        in.beginMap();
        while (in.nextEntry()) {
            context.put(in.readString(), in.readString());
        }
        return Collections.unmodifiableMap(context);
    }

    private static Delivery delivery(Handling handling, LogEvent event) {
        return new Delivery(
                handling.delivery().domain(), handling.subscription().name(), event.metadata(), context(event));
    }

    /** A handler is about to be called; those who were told first are told last that it has returned. */
    Attempt begin(Handling handling, LogEvent event) {
        if (all.isEmpty()) {
            return UNSEEN;
        }
        Delivery delivery = delivery(handling, event);
        List<Attempt> begun = new ArrayList<>();
        all.forEach(observer -> guard(observer, () -> begun.add(0, observer.begin(delivery))));
        return failure -> begun.forEach(attempt -> guard(attempt, () -> attempt.end(failure)));
    }

    /** Tells all of them something about an event. */
    void tell(Handling handling, LogEvent event, Telling telling) {
        if (!all.isEmpty()) {
            Delivery delivery = delivery(handling, event);
            all.forEach(observer -> guard(observer, () -> telling.tell(observer, delivery)));
        }
    }

    /** Something to be told of an event. */
    @FunctionalInterface
    interface Telling {
        void tell(EventObserver observer, Delivery delivery);
    }

    /** The first failure of each is told; one for every event would only hide others. */
    private void guard(Object told, Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException failure) {
            String name = told.getClass().getName();
            LOG.log(
                    failed.add(name) ? Level.WARNING : Level.DEBUG,
                    name + " failed; the events go on without it",
                    failure);
        }
    }
}
