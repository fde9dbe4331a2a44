package dev.typecase.benchmarks.command.spring;

import dev.typecase.UuidV7;
import dev.typecase.benchmarks.command.byhand.AddBook;
import dev.typecase.benchmarks.command.byhand.Book;
import dev.typecase.benchmarks.command.byhand.BookAdded;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;

/** The service that keeps books. */
public class Catalogue {

    private final ApplicationEventPublisher publisher;
    private Map<UUID, Book> books = new ConcurrentHashMap<>();

    /** Spring gives the publisher. */
    public Catalogue(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    /** Adds a book and says so. */
    public UUID addBook(AddBook command) {
        Book book = new Book(UuidV7.next(), command.title(), command.author(), command.price());
        books.put(book.id(), book);
        publisher.publishEvent(new BookAdded(book.id(), book.title()));
        return book.id();
    }

    long count() {
        return books.size();
    }

    void clear() {
        books = new ConcurrentHashMap<>();
    }
}
