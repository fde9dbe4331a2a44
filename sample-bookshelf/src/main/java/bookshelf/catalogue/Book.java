package bookshelf.catalogue;

import bookshelf.catalogue.BookEvent.BookAdded;
import bookshelf.shared.Money;
import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.Unique;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

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

    @Unique
    @Nullable
    @Size(max = 13)
    String isbn;

    @Nullable
    Money price;

    @Nullable
    String description;

    /** Announces the book. */
    public void addToCatalog() {
        raise(new BookAdded(id, title, author, price == null ? BigDecimal.ZERO : price.amount()));
    }
}
