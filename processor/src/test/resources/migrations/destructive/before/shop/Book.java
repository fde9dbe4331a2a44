package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Default;
import dev.typecase.Id;
import dev.typecase.Indexed;
import dev.typecase.NoEvents;
import dev.typecase.Unique;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Aggregate
public class Book extends AggregateRoot<NoEvents> {

    @Id
    UUID id;

    @Size(max = 200)
    String title;

    @Indexed
    String isbn;

    @Nullable
    String subtitle;

    @Nullable
    Integer pages;

    String printed;

    String author;

    List<String> tags;
}
