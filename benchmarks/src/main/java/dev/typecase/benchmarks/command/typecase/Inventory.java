package dev.typecase.benchmarks.command.typecase;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** How many copies of a book are in stock. */
@Aggregate
public class Inventory extends AggregateRoot<NoEvents> {

    @Id
    UUID id;

    BookId bookId;

    @NotBlank
    @Size(max = 200)
    String title;

    @PositiveOrZero
    int quantity;
}
