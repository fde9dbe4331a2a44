package mail;

import javax.annotation.processing.Generated;

/** Calls the {@code @EventHandler} {@link Searching}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SearchingEntry {

    private SearchingEntry() {}

    /** {@link Searching#search(LetterEvent.Trouble)}. */
    public static void search(LetterEvent.Trouble event) {
        new Searching().search(event);
    }

    /** {@link Searching#search(LetterEvent.Sent)}. */
    public static void search(LetterEvent.Sent event) {
        new Searching().search(event);
    }
}
