package words;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Copy} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CopyMapping {

    private static final int WORD = 0;
    private static final int WORDS = 1;

    /** The components of {@link Copy}. */
    public static final Shape SHAPE = Shape.of(
            "Copy",
            Shape.Field.scalar("word", Shape.Kind.STRING),
            Shape.Field.list("words", Shape.Field.scalar("element", Shape.Kind.STRING)));

    private CopyMapping() {}

    /** Gives the state to a writer. */
    public static void write(Copy copyValue, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(WORD).writeString(copyValue.word());
        writeWords(copyValue.words(), out.field(WORDS));
        out.endObject();
    }

    /** Builds {@link Copy} from what a reader gives; nothing is checked. */
    public static Copy read(StateReader in) {
        String word = null;
        List<String> words = List.of();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case WORD -> word = in.readString();
                case WORDS -> words = readWords(in);
                default -> throw new IllegalStateException("Copy has no field " + field);
            }
        }
        return new Copy(word, words);
    }

    /** A copy that shares nothing that can change. */
    public static Copy copy(Copy copyValue) {
        if (copyValue == null) {
            return null;
        }
        return new Copy(copyValue.word(), copyWords(copyValue.words()));
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(Copy one, Copy other) {
        if (one == null || other == null) {
            return one == other;
        }
        return Objects.equals(one.word(), other.word())
                && Objects.equals(one.words(), other.words());
    }

    private static void writeWords(List<String> words, StateWriter out) {
        out.beginList(words.size());
        for (String element : words) {
            out.writeString(element);
        }
        out.endList();
    }

    private static List<String> readWords(StateReader in) {
        List<String> words = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            words.add(in.readString());
        }
        return Collections.unmodifiableList(words);
    }

    private static List<String> copyWords(List<String> words) {
        return words == null ? null : Collections.unmodifiableList(new ArrayList<>(words));
    }
}
