package shop.catalogue;

import dev.typecase.ConstraintViolationsException;
import javax.annotation.processing.Generated;

/**
 * Sends the commands of the catalogue domain.
 *
 * <p>A handler that asks for it in its constructor sends commands inside its own unit of work: what they do is
 * committed with what the handler does, or not at all.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public interface CatalogueCommands {

    /**
     * Handled by {@link Cataloguing#addBook(AddBook)}.
     *
     * @throws ConstraintViolationsException if the command is not valid; nothing has happened
     */
    BookId process(AddBook command);
}
