package desk;

import javax.annotation.processing.Generated;

/** Calls the {@code @EventHandler} {@link Desk.Counting}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CountingEntry {

    private CountingEntry() {}

    /** {@link Desk.Counting#on(Desk.Opened)}. */
    public static void on(Desk.Opened event) {
        new Desk.Counting().on(event);
    }
}
