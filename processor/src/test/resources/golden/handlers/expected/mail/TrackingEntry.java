package mail;

import dev.typecase.EventMetadata;
import javax.annotation.processing.Generated;

/** Calls the {@code @EventHandler} {@link Tracking}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TrackingEntry {

    private TrackingEntry() {}

    /** {@link Tracking#on(LetterEvent, EventMetadata)}. */
    public static void on(LetterEvent eventValue, EventMetadata metadataValue, MailCommands event,
            Postman metadata) {
        new Tracking(event, metadata).on(eventValue, metadataValue);
    }
}
