package shop.catalogue;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
final class Cataloguing {
    private final BookRepository books;

    Cataloguing(BookRepository books) {
        this.books = books;
    }

    @Handle
    BookId addBook(AddBook command) {
        Book book = BookBuilder.builder().title(command.title()).build();
        book.add();
        books.add(book);
        return book.id;
    }
}
