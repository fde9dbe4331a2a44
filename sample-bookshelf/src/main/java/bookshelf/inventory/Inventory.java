package bookshelf.inventory;

import bookshelf.catalogue.BookId;
import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Default;
import dev.typecase.Id;
import dev.typecase.Indexed;
import dev.typecase.NoEvents;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** How many copies of a book are in stock. */
@Aggregate
public class Inventory extends AggregateRoot<NoEvents> {

    @Id
    UUID id;

    @Indexed
    BookId bookId;

    @NotBlank
    @Size(max = 200)
    String title;

    @Default("0")
    int quantity;

    /** Copies have come in, or gone out where the amount is negative. */
    public void adjustStock(int amount) {
        quantity += amount;
    }

    /** The book in stock. */
    public BookId bookId() {
        return bookId;
    }

    /** The title of the book. */
    public String title() {
        return title;
    }

    /** The number of copies. */
    public int quantity() {
        return quantity;
    }
}
