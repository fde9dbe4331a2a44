package shop.catalogue;

import javax.annotation.processing.Generated;

/** Calls the {@code @CommandHandler} {@link Cataloguing}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CataloguingEntry {

    private CataloguingEntry() {}

    /** {@link Cataloguing#addBook(AddBook)}. */
    public static BookId addBook(AddBook command, BookRepository books) {
        return new Cataloguing(books).addBook(command);
    }
}
