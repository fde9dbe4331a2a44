package mail;

import javax.annotation.processing.Generated;

/** Calls the {@code @EventHandler} {@link Accounting}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AccountingEntry {

    private AccountingEntry() {}

    /** {@link Accounting#on(LetterEvent.Returned)}. */
    public static void on(LetterEvent.Returned event) {
        new Accounting().on(event);
    }
}
