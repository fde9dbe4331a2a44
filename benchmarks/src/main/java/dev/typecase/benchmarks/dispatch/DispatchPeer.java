package dev.typecase.benchmarks.dispatch;

import com.google.common.eventbus.EventBus;
import dev.typecase.benchmarks.dispatch.Signals.ResolvedHandler;
import dev.typecase.engine.EventTable;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Those who dispatch, each set up as its documentation advises. */
public enum DispatchPeer {
    /** The limit for an object whose handler is known: an array of handlers. */
    RESOLVED_ARRAY("resolved array (the limit)") {
        @Override
        Dispatcher open(Signals signals, Tally tally) {
            ResolvedHandler[] handlers = signals.resolved(tally).toArray(new ResolvedHandler[0]);
            return (type, event) -> handlers[type].handle(event);
        }
    },
    /** An event that an aggregate has raised: its number is known. */
    TYPECASE_RAISED("Typecase, raised event") {
        @Override
        Dispatcher open(Signals signals, Tally tally) {
            EventTable table = signals.table(tally);
            return (type, event) -> dispatch(table, type, event);
        }
    },
    /** An object of which nothing is known. */
    TYPECASE_UNKNOWN("Typecase, unknown object") {
        @Override
        Dispatcher open(Signals signals, Tally tally) {
            EventTable table = signals.table(tally);
            return (type, event) -> dispatch(table, table.typeOf(event), event);
        }
    },
    /** greenrobot's event bus with its generated index. */
    GREENROBOT("greenrobot EventBus, index") {
        @Override
        Dispatcher open(Signals signals, Tally tally) {
            org.greenrobot.eventbus.EventBus bus = org.greenrobot.eventbus.EventBus.builder()
                    .addIndex(signals.greenrobotIndex())
                    .build();
            signals.greenrobot(tally).forEach(bus::register);
            return (type, event) -> bus.post(event);
        }
    },
    /** Guava's event bus. */
    GUAVA("Guava EventBus") {
        @Override
        Dispatcher open(Signals signals, Tally tally) {
            EventBus bus = new EventBus();
            signals.guava(tally).forEach(bus::register);
            return (type, event) -> bus.post(event);
        }
    },
    /** Spring's application events. */
    SPRING("Spring application events") {
        @Override
        Dispatcher open(Signals signals, Tally tally) {
            AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
            signals.spring(tally)
                    .forEach(listener ->
                            context.registerBean(listener.getClass().getName(), Object.class, () -> listener));
            context.refresh();
            return (type, event) -> context.publishEvent(event);
        }
    },
    /** Axon's simple event bus. */
    AXON("Axon SimpleEventBus") {
        @Override
        Dispatcher open(Signals signals, Tally tally) {
            Configuration configuration = DefaultConfigurer.defaultConfiguration()
                    .configureEventBus(unused -> SimpleEventBus.builder().build())
                    .eventProcessing(processing -> {
                        processing.usingSubscribingEventProcessors();
                        signals.axon(tally).forEach(listener -> processing.registerEventHandler(unused -> listener));
                    })
                    .start();
            var bus = configuration.eventBus();
            return (type, event) -> bus.publish(GenericEventMessage.asEventMessage(event));
        }
    };

    private final String label;

    DispatchPeer(String label) {
        this.label = label;
    }

    /** For tables. */
    public String label() {
        return label;
    }

    /** Makes it ready to call the handlers, which count in the tally. */
    abstract Dispatcher open(Signals signals, Tally tally);

    /** Metadata and the list of failures are handed through to handlers that want them; these do not. */
    @SuppressWarnings("NullAway")
    private static void dispatch(EventTable table, int type, Object event) {
        table.dispatch(type, event, null, null);
    }

    /** Calls the handler of an event. */
    @FunctionalInterface
    interface Dispatcher {

        /** Dispatches an event; those who may know its type are told. */
        void dispatch(int type, Object event);
    }
}
