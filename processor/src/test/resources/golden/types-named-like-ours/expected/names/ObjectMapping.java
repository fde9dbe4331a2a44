package names;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.lang.IllegalStateException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Object} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ObjectMapping {

    private static final int TEXT = 0;
    private static final int STRING = 1;
    private static final int STRINGS = 2;
    private static final int NUMBERS = 3;
    private static final int NUMBER = 4;

    /** The components of {@link Object}. */
    public static final Shape SHAPE = Shape.of(
            "Object",
            Shape.Field.scalar("text", Shape.Kind.STRING),
            Shape.Field.object("string", StringMapping.SHAPE),
            Shape.Field.list("strings", Shape.Field.object("element", StringMapping.SHAPE)),
            Shape.Field.list("numbers", Shape.Field.scalar("element", Shape.Kind.INT)),
            Shape.Field.object("number", IntegerMapping.SHAPE));

    private ObjectMapping() {}

    /** Gives the state to a writer. */
    public static void write(Object object, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(TEXT).writeString(object.text());
        StringMapping.write(object.string(), out.field(STRING));
        writeStrings(object.strings(), out.field(STRINGS));
        writeNumbers(object.numbers(), out.field(NUMBERS));
        IntegerMapping.write(object.number(), out.field(NUMBER));
        out.endObject();
    }

    /** Builds {@link Object} from what a reader gives; nothing is checked. */
    public static Object read(StateReader in) {
        java.lang.String text = null;
        String string = null;
        List<String> strings = List.of();
        Set<java.lang.Integer> numbers = Set.of();
        Integer number = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case TEXT -> text = in.readString();
                case STRING -> string = StringMapping.read(in);
                case STRINGS -> strings = readStrings(in);
                case NUMBERS -> numbers = readNumbers(in);
                case NUMBER -> number = IntegerMapping.read(in);
                default -> throw new IllegalStateException("Object has no field " + field);
            }
        }
        return new Object(text, string, strings, numbers, number);
    }

    /** A copy that shares nothing that can change. */
    public static Object copy(Object object) {
        if (object == null) {
            return null;
        }
        return new Object(object.text(), object.string(), copyStrings(object.strings()),
                copyNumbers(object.numbers()), IntegerMapping.copy(object.number()));
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(Object one, Object other) {
        if (one == null || other == null) {
            return one == other;
        }
        return Objects.equals(one.text(), other.text())
                && Objects.equals(one.string(), other.string())
                && Objects.equals(one.strings(), other.strings())
                && Objects.equals(one.numbers(), other.numbers())
                && IntegerMapping.sameState(one.number(), other.number());
    }

    private static void writeStrings(List<String> strings, StateWriter out) {
        out.beginList(strings.size());
        for (String element : strings) {
            StringMapping.write(element, out);
        }
        out.endList();
    }

    private static void writeNumbers(Set<java.lang.Integer> numbers, StateWriter out) {
        out.beginSet(numbers.size());
        for (java.lang.Integer element : numbers) {
            out.writeInt(element);
        }
        out.endList();
    }

    private static List<String> readStrings(StateReader in) {
        List<String> strings = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            strings.add(StringMapping.read(in));
        }
        return Collections.unmodifiableList(strings);
    }

    private static Set<java.lang.Integer> readNumbers(StateReader in) {
        Set<java.lang.Integer> numbers = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            numbers.add(in.readInt());
        }
        return Collections.unmodifiableSet(numbers);
    }

    private static List<String> copyStrings(List<String> strings) {
        return strings == null ? null : Collections.unmodifiableList(new ArrayList<>(strings));
    }

    private static Set<java.lang.Integer> copyNumbers(Set<java.lang.Integer> numbers) {
        return numbers == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(numbers));
    }
}
