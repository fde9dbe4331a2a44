package library.members;

import java.io.IOException;
import java.time.Clock;
import javax.annotation.processing.Generated;
import library.loans.LoanEvent;

/** Calls the {@code @EventHandler} {@link CardPrinting}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CardPrintingEntry {

    private CardPrintingEntry() {}

    /** {@link CardPrinting#print(LoanEvent.LoanBegun)}. */
    public static void print(LoanEvent.LoanBegun event, CardPrinter printer, Clock clock) throws
            IOException {
        new CardPrinting(printer, clock).print(event);
    }
}
