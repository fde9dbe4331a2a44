package shop;

import javax.annotation.processing.Generated;
import shop.catalogue.BookEvent;

/** Calls the {@code @EventHandler} {@link Announcing}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AnnouncingEntry {

    private AnnouncingEntry() {}

    /** {@link Announcing#on(BookEvent.BookAdded)}. */
    public static void on(BookEvent.BookAdded event) {
        new Announcing().on(event);
    }
}
