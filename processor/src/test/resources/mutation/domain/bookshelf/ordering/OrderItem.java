package bookshelf.ordering;

import bookshelf.shared.Money;
import dev.typecase.Entity;
import dev.typecase.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of an {@link Order}. */
@Entity
public class OrderItem {

    @Id
    UUID id;

    @NotBlank
    @Size(max = 200)
    String bookTitle;

    @Positive
    int quantity;

    @Nullable
    Money unitPrice;
}
