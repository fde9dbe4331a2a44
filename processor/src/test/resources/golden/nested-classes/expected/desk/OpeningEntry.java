package desk;

import javax.annotation.processing.Generated;

/** Calls the {@code @CommandHandler} {@link Desk.Opening}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OpeningEntry {

    private OpeningEntry() {}

    /** {@link Desk.Opening#open(Desk.Commands.Open)}. */
    public static Desk.TicketId open(Desk.Commands.Open command, TicketRepository tickets) {
        return new Desk.Opening(tickets).open(command);
    }
}
