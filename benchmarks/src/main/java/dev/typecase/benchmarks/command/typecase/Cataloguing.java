package dev.typecase.benchmarks.command.typecase;

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
                .price(command.price())
                .build();
        book.announce();
        books.add(book);
        return book.id;
    }
}
