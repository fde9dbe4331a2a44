package hotel;

import javax.annotation.processing.Generated;

/**
 * Sends the commands of the hotel domain.
 *
 * <p>A handler that asks for it in its constructor sends commands inside its own unit of work: what they do is
 * committed with what the handler does, or not at all.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public interface HotelCommands {}
