package cinema;

import cinema.guests.Welcome;
import dev.typecase.ConstraintViolationsException;
import javax.annotation.processing.Generated;

/**
 * Sends the commands of the cinema domain.
 *
 * <p>A handler that asks for it in its constructor sends commands inside its own unit of work: what they do is
 * committed with what the handler does, or not at all.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public interface CinemaCommands {

    /**
     * Handled by {@code Welcoming.welcome}.
     *
     * @throws ConstraintViolationsException if the command is not valid; nothing has happened
     */
    boolean process(Welcome command);
}
