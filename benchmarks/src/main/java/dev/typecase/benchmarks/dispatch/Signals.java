package dev.typecase.benchmarks.dispatch;

import dev.typecase.engine.EventTable;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.greenrobot.eventbus.meta.SubscriberInfoIndex;

/** A number of event types with one handler each, or several, in the form that every peer wants. */
public interface Signals {

    /** The folder of compiled signals that are not on the class path. */
    String FOLDER = "typecase.benchmarks.signals";

    /** The signals of a class: one on the class path, or one that was generated. */
    static Signals load(String className) {
        try {
            String folder = System.getProperty(FOLDER);
            ClassLoader own = Signals.class.getClassLoader();
            ClassLoader loader = folder == null
                    ? own
                    : new URLClassLoader(new URL[] {Path.of(folder).toUri().toURL()}, own);
            return (Signals)
                    Class.forName(className, true, loader).getConstructor().newInstance();
        } catch (ReflectiveOperationException | MalformedURLException failure) {
            throw new IllegalStateException("There are no signals " + className, failure);
        }
    }

    /** How many handlers each type has. */
    default int handlers() {
        return 1;
    }

    /** One event of each type. */
    List<Object> events();

    /** The generated table; the type at an index of {@link #events()} has that number. */
    EventTable table(Tally tally);

    /** What calls the handlers of each type, in the order of {@link #events()}. */
    List<ResolvedHandler> resolved(Tally tally);

    /** Subscribers for Guava's event bus. */
    List<Object> guava(Tally tally);

    /** The index that greenrobot's processor has written. */
    SubscriberInfoIndex greenrobotIndex();

    /** Subscribers for greenrobot's event bus. */
    List<Object> greenrobot(Tally tally);

    /** Beans with listeners for Spring. */
    List<Object> spring(Tally tally);

    /** Components with handlers for Axon. */
    List<Object> axon(Tally tally);

    /** A handler that has been found already. */
    @FunctionalInterface
    interface ResolvedHandler {

        /** Handles an event of the type it was found for. */
        void handle(Object event);
    }
}
