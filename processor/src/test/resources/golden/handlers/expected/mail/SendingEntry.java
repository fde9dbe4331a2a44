package mail;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/** Calls the {@code @CommandHandler} {@link Sending}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SendingEntry {

    private SendingEntry() {}

    /** {@link Sending#send(SendLetter)}. */
    public static LetterId send(SendLetter commandValue, LetterRepository command, Clock clock,
            Map<String, ? extends List<Postman>> postmen) throws IOException {
        return new Sending(command, clock, postmen).send(commandValue);
    }

    /** {@link Sending#send(ReportLoss)}. */
    public static void send(ReportLoss commandValue, LetterRepository command, Clock clock,
            Map<String, ? extends List<Postman>> postmen) throws IOException, TimeoutException {
        new Sending(command, clock, postmen).send(commandValue);
    }
}
