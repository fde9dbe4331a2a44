package words;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Identity} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class IdentityMapping {

    private static final int WORD = 0;
    private static final int WORDS = 1;

    /** The components of {@link Identity}. */
    public static final Shape SHAPE = Shape.of(
            "Identity",
            Shape.Field.scalar("word", Shape.Kind.STRING),
            Shape.Field.list("words", Shape.Field.scalar("element", Shape.Kind.STRING)));

    private IdentityMapping() {}

    /** Gives the state to a writer. */
    public static void write(Identity identityValue, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(WORD).writeString(identityValue.word());
        writeWords(identityValue.words(), out.field(WORDS));
        out.endObject();
    }

    /** Builds {@link Identity} from what a reader gives; nothing is checked. */
    public static Identity read(StateReader in) {
        String word = null;
        List<String> words = List.of();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case WORD -> word = in.readString();
                case WORDS -> words = readWords(in);
                default -> throw new IllegalStateException("Identity has no field " + field);
            }
        }
        return new Identity(word, words);
    }

    /** A copy that shares nothing that can change. */
    public static Identity copy(Identity identityValue) {
        if (identityValue == null) {
            return null;
        }
        return new Identity(identityValue.word(), copyWords(identityValue.words()));
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(Identity one, Identity other) {
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
