package dev.typecase.jdbc.json;

import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * State as JSON text. An object becomes an object with the names of its fields, a list an array, a map the array of its keys
 * and values in turn; numbers that have a scale, identifiers, moments and bytes (Base64) become text.
 */
public final class Json {

    /** What we have written ourselves may be as long and as deep as it was. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(5_000)
                    .build())
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(5_000).build())
            .build();

    private Json() {}

    /** The text of what is given to a writer. */
    public static String write(Consumer<? super StateWriter> state) {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            state.accept(new JsonStateWriter(out));
        }
        return text.toString();
    }

    /**
     * What is read from a text. Fields may come in any order; unknown ones are passed over.
     *
     * @throws UnreadableJsonException if it is no JSON, or not of the expected form
     */
    public static <T> T read(String text, Function<? super StateReader, ? extends T> state) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            T value = state.apply(new JsonStateReader(in));
            if (in.nextToken() != null) {
                throw new UnreadableJsonException("there is more behind the end of the object", null);
            }
            return value;
        } catch (JacksonException | IllegalArgumentException | ArithmeticException | DateTimeException failure) {
            throw new UnreadableJsonException(String.valueOf(failure.getMessage()), failure);
        }
    }
}
