package cinema.guests;

import javax.annotation.processing.Generated;

/** Calls the {@code @CommandHandler} {@link Welcoming}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class WelcomingEntry {

    private WelcomingEntry() {}

    /** {@link Welcoming#welcome(Welcome)}. */
    public static boolean welcome(Welcome command, GuestBook guests) {
        return new Welcoming(guests).welcome(command);
    }
}
