package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Default;
import dev.typecase.Id;
import dev.typecase.Indexed;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Aggregate
public class Book extends AggregateRoot<BookAdded> {

    @Id
    UUID id;

    @Indexed
    @Size(max = 300)
    String title;

    @Nullable
    String subtitle;

    BigDecimal price;

    @Default("EUR")
    String currency;

    List<String> authors;

    Set<String> tags;

    void added() {
        raise(new BookAdded(id, title));
    }

    @Override
    public String toString() {
        return title + " (" + subtitle + ") by " + authors + " for " + price + " " + currency + ", " + tags;
    }
}
