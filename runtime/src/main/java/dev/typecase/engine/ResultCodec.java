package dev.typecase.engine;

import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the result of a command is kept (S15).
 *
 * @param write gives a result to a writer, as one value; not called for null
 * @param read builds a result of what a reader gives; not called for null
 */
public record ResultCodec<R extends @Nullable Object>(BiConsumer<R, StateWriter> write, Function<StateReader, R> read) {

    /** Of a command that has none. */
    public static ResultCodec<@Nullable Void> none() {
        return new ResultCodec<>(
                (result, out) -> {
                    throw new AssertionError("there is no result to write");
                },
                in -> {
                    throw new AssertionError("there is no result to read");
                });
    }
}
