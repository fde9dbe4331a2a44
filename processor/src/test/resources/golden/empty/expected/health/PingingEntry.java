package health;

import javax.annotation.processing.Generated;

/** Calls the {@code @CommandHandler} {@link Pinging}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PingingEntry {

    private PingingEntry() {}

    /** {@link Pinging#ping(Ping)}. */
    public static void ping(Ping command) {
        new Pinging().ping(command);
    }
}
