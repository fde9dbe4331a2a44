package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Default;
import dev.typecase.Id;
import dev.typecase.Indexed;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

@Aggregate
public class Book extends AggregateRoot<BookAdded> {

    @Id
    UUID id;

    @Indexed
    @Size(max = 300)
    String title;

    String publisher;

    BigDecimal price;

    @Default("EUR")
    String currency;

    List<String> authors;

    void added() {
        raise(new BookAdded(id, title));
    }

    @Override
    public String toString() {
        return title + ", " + publisher + ", by " + authors + " for " + price + " " + currency;
    }
}
