package mail;

import javax.annotation.processing.Generated;

/** Calls the {@code @EventHandler} {@link Archiving}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ArchivingEntry {

    private ArchivingEntry() {}

    /** {@link Archiving#on(LetterEvent.Returned)}. */
    public static void on(LetterEvent.Returned event) {
        new Archiving().on(event);
    }
}
