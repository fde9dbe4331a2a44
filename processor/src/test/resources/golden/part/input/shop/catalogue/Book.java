package shop.catalogue;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import jakarta.validation.constraints.NotBlank;

@Aggregate
public class Book extends AggregateRoot<BookEvent> {
    @Id
    BookId id;

    @NotBlank
    String title;

    void add() {
        raise(new BookEvent.BookAdded(id, title));
    }
}
