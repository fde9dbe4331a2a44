package harbour.core;

import dev.typecase.AggregateRoot;
import dev.typecase.Default;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/** What all tracked things have. */
public abstract class Tracked<E> extends AggregateRoot<E> {
    @Default("0")
    @PositiveOrZero
    public long touched;

    public @Nullable String touchedBy;

    protected final void touch(String who) {
        touched++;
        touchedBy = who;
    }

    public final long touched() {
        return touched;
    }
}
