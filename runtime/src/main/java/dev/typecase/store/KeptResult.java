package dev.typecase.store;

import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a command has led to: one value, or nothing. */
public interface KeptResult {

    /** Gives it to a writer: one value in the grammar of {@link StateWriter}, which may be null. */
    void write(StateWriter out);

    /**
     * The value.
     *
     * @param reader builds it of what {@link #write} gave; called only where it is not null, and where it was kept as text
     */
    <R> @Nullable R read(Function<? super StateReader, ? extends R> reader);
}
