package bookshelf.catalogue;

import dev.typecase.Event;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What can happen to a {@link Book}. */
public sealed interface BookEvent {

    /** A book can be bought from now on. */
    @Event
    record BookAdded(
            BookId bookId,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 150) String author,
            BigDecimal priceAmount)
            implements BookEvent {}
}
