package mail;

import dev.typecase.ConstraintViolationsException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/**
 * Sends the commands of the mail domain.
 *
 * <p>A handler that asks for it in its constructor sends commands inside its own unit of work: what they do is
 * committed with what the handler does, or not at all.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public interface MailCommands {

    /**
     * Handled by {@link Sending#send(ReportLoss)}.
     *
     * @throws ConstraintViolationsException if the command is not valid; nothing has happened
     */
    void process(ReportLoss command) throws IOException, TimeoutException;

    /**
     * Handled by {@link Sending#send(SendLetter)}.
     *
     * @throws ConstraintViolationsException if the command is not valid; nothing has happened
     */
    LetterId process(SendLetter command) throws IOException;
}
