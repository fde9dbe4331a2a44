package health;

import dev.typecase.ConstraintViolationsException;
import javax.annotation.processing.Generated;

/**
 * Sends the commands of the health domain.
 *
 * <p>A handler that asks for it in its constructor sends commands inside its own unit of work: what they do is
 * committed with what the handler does, or not at all.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public interface HealthCommands {

    /**
     * Handled by {@link Pinging#ping(Ping)}.
     *
     * @throws ConstraintViolationsException if the command is not valid; nothing has happened
     */
    void process(Ping command);
}
