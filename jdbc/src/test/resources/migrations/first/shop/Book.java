package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

@Aggregate
public class Book extends AggregateRoot<BookAdded> {

    @Id
    UUID id;

    @Size(max = 200)
    String title;

    BigDecimal price;

    List<String> authors;

    void added() {
        raise(new BookAdded(id, title));
    }

    @Override
    public String toString() {
        return title + " by " + authors + " for " + price;
    }
}
