package bookshelf.catalogue;

import bookshelf.shared.MoneyBuilder;
import dev.typecase.CommandHandler;
import dev.typecase.Handle;

/** Keeps the catalogue. */
@CommandHandler
final class Cataloguing {

    private final BookRepository books;

    Cataloguing(BookRepository books) {
        this.books = books;
    }

    @Handle
    BookId addBook(AddBook command) {
        Book book = BookBuilder.builder()
                .title(command.title())
                .author(command.author())
                .isbn(command.isbn())
                .price(MoneyBuilder.builder().amount(command.priceAmount()).build())
                .description(command.description())
                .build();
        book.addToCatalog();
        books.add(book);
        return book.id;
    }
}
