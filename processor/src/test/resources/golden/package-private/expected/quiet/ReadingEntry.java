package quiet;

import javax.annotation.processing.Generated;

/** Calls the {@code @EventHandler} {@link Reading}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
final class ReadingEntry {

    private ReadingEntry() {}

    /** {@link Reading#on(Written)}. */
    public static void on(Written event) {
        new Reading().on(event);
    }
}
