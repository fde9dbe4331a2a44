package shop;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;
import shop.catalogue.AddBook;
import shop.catalogue.AddBookConstraints;
import shop.catalogue.Book;
import shop.catalogue.BookId;
import shop.catalogue.BookRepository;
import shop.catalogue.CataloguingEntry;

/**
 * One unit of work of the shop domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class ShopUnitOfWork implements ShopCommands {

    private final UnitOfWork work;
    private final ShopDomain domain;

    ShopUnitOfWork(UnitOfWork work, ShopDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** Handled by {@code Cataloguing.addBook}. */
    @Override
    public BookId process(AddBook command) {
        work.accept(command, "AddBook");
        AddBookConstraints.require(command, work.clock());
        try {
            return CataloguingEntry.addBook(command, bookRepository());
        } catch (Throwable failure) {
            work.fail("AddBook", failure);
            throw failure;
        }
    }

    /** The {@link Book} aggregates, in this unit of work. */
    public BookRepository bookRepository() {
        return new BookRepository(work);
    }
}
