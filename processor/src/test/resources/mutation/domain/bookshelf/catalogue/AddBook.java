package bookshelf.catalogue;

import dev.typecase.Command;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Adds a book to the catalogue. */
@Command
public record AddBook(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 150) String author,
        @Nullable @Size(max = 13) String isbn,
        @PositiveOrZero BigDecimal priceAmount,
        @Nullable String description) {}
