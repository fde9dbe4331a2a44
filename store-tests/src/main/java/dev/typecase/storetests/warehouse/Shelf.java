package dev.typecase.storetests.warehouse;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;

/** A shelf, which has its code as identity. */
@Aggregate
public class Shelf extends AggregateRoot<ShelfEvent> {

    @Id
    @NotBlank
    String code;

    @PositiveOrZero
    int load;

    /** For the generated builder. */
    Shelf() {}

    /** Its identity. */
    public String code() {
        return code;
    }

    /** How much is on it. */
    public int load() {
        return load;
    }

    /** It can be used from now on. */
    public void open() {
        raise(new ShelfEvent.ShelfOpened(code));
    }

    /** It can't be used any longer. */
    public void close() {
        raise(new ShelfEvent.ShelfClosed(code));
    }

    /** Puts something on it, or takes something away; raises nothing. */
    public void put(int amount) {
        load += amount;
    }
}
