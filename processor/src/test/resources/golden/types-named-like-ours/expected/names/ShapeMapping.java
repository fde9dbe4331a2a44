package names;

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

/** How the state of the {@code @ValueObject} {@link Shape} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ShapeMapping {

    private static final int TEXT = 0;
    private static final int STRING = 1;
    private static final int STRINGS = 2;
    private static final int NUMBERS = 3;
    private static final int NUMBER = 4;

    /** The components of {@link Shape}. */
    public static final dev.typecase.mapping.Shape SHAPE = dev.typecase.mapping.Shape.of(
            "Shape",
            dev.typecase.mapping.Shape.Field.scalar("text", dev.typecase.mapping.Shape.Kind.STRING),
            dev.typecase.mapping.Shape.Field.object("string", StringMapping.SHAPE),
            dev.typecase.mapping.Shape.Field.list("strings",
                    dev.typecase.mapping.Shape.Field.object("element", StringMapping.SHAPE)),
            dev.typecase.mapping.Shape.Field.list("numbers",
                    dev.typecase.mapping.Shape.Field.scalar("element", dev.typecase.mapping.Shape.Kind.INT)),
            dev.typecase.mapping.Shape.Field.object("number", IntegerMapping.SHAPE));

    private ShapeMapping() {}

    /** Gives the state to a writer. */
    public static void write(Shape shape, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(TEXT).writeString(shape.text());
        StringMapping.write(shape.string(), out.field(STRING));
        writeStrings(shape.strings(), out.field(STRINGS));
        writeNumbers(shape.numbers(), out.field(NUMBERS));
        IntegerMapping.write(shape.number(), out.field(NUMBER));
        out.endObject();
    }

    /** Builds {@link Shape} from what a reader gives; nothing is checked. */
    public static Shape read(StateReader in) {
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
                default -> throw new IllegalStateException("Shape has no field " + field);
            }
        }
        return new Shape(text, string, strings, numbers, number);
    }

    /** A copy that shares nothing that can change. */
    public static Shape copy(Shape shape) {
        if (shape == null) {
            return null;
        }
        return new Shape(shape.text(), shape.string(), copyStrings(shape.strings()),
                copyNumbers(shape.numbers()), IntegerMapping.copy(shape.number()));
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(Shape one, Shape other) {
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
