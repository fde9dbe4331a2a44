package dev.typecase.jdbc.events;

import dev.typecase.EventMetadata;
import dev.typecase.jdbc.events.Handling.Refusal;
import dev.typecase.jdbc.events.ParkedEvents.State;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Says what has become of events once it is committed: to observers, and in the log where something went wrong. */
final class EventReports {

    private static final Logger LOG = System.getLogger("dev.typecase.events");

    private final Observers observers;

    EventReports(Observers observers) {
        this.observers = observers;
    }

    /** The handler has done its work. */
    void handled(Handling handling, LogEvent event) {
        if (!observers.isEmpty() && handling.concerns(event)) {
            observers.tell(handling, event, EventObserver::handled);
        }
    }

    /** The event was put aside after so many attempts. One that only waits behind another is not worth a word. */
    void putAside(Handling handling, LogEvent event, Refusal refusal, int attempts) {
        Throwable cause = refusal.cause();
        if (cause == null) {
            return;
        }
        boolean again = refusal.state() == State.RETRY;
        LOG.log(
                again ? Level.INFO : Level.WARNING,
                handling.subscription().name()
                        + (again ? " will try again " : " has parked ")
                        + name(event.metadata())
                        + (attempts > 1 ? ", after " + attempts + " attempts: " : ": ")
                        + cause);
        observers.tell(
                handling,
                event,
                again
                        ? (observer, delivery) -> observer.retried(delivery, cause)
                        : (observer, delivery) -> observer.parked(delivery, cause));
    }

    private static String name(EventMetadata metadata) {
        return name(
                metadata.type(),
                metadata.id().toString(),
                metadata.stream(),
                metadata.sequence(),
                metadata.correlationId().toString());
    }

    /** What every line of the log says of an event. */
    static String name(String type, String id, String stream, long sequence, String correlation) {
        return type + " " + id + " of " + stream + " " + sequence + ", correlation " + correlation;
    }
}
