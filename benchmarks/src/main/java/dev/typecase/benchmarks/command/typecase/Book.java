package dev.typecase.benchmarks.command.typecase;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.benchmarks.command.typecase.BookEvent.BookAdded;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** A title in the catalogue. */
@Aggregate
public class Book extends AggregateRoot<BookEvent> {

    @Id
    BookId id;

    @NotBlank
    @Size(max = 200)
    String title;

    @NotBlank
    @Size(max = 150)
    String author;

    @PositiveOrZero
    BigDecimal price;

    /** Announces the book. */
    public void announce() {
        raise(new BookAdded(id, title));
    }
}
