package words;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Entity} {@link Member} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class MemberMapping {

    private static final int IDENTITY = 0;
    private static final int IN = 1;
    private static final int OUT = 2;
    private static final int ONE = 3;
    private static final int OTHER = 4;
    private static final int COPY = 5;
    private static final int ELEMENTS = 6;
    private static final int ENTRY = 7;
    private static final int WAIT = 8;

    /** The fields of {@link Member}. */
    public static final Shape SHAPE = Shape.of(
            "Member",
            Shape.Field.scalar("identity", Shape.Kind.STRING),
            Shape.Field.list("in", Shape.Field.scalar("element", Shape.Kind.STRING)),
            Shape.Field.list("out", Shape.Field.object("element", WordsMapping.SHAPE)),
            Shape.Field.list("one", Shape.Field.scalar("element", Shape.Kind.STRING)),
            Shape.Field.map("other", Shape.Field.scalar("key", Shape.Kind.STRING),
                    Shape.Field.object("value", WordsMapping.SHAPE)),
            Shape.Field.list("copy", Shape.Field.object("element", WordsMapping.SHAPE)),
            Shape.Field.list("elements", Shape.Field.object("element", WordsMapping.SHAPE)),
            Shape.Field.map("entry", Shape.Field.scalar("key", Shape.Kind.STRING),
                    Shape.Field.scalar("value", Shape.Kind.STRING)),
            Shape.Field.list("wait", Shape.Field.scalar("element", Shape.Kind.LONG)));

    private MemberMapping() {}

    /** Gives the state to a writer. */
    public static void write(Member member, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(IDENTITY).writeString(member.identity);
        writeIn(member.in, out.field(IN));
        writeOut(member.out, out.field(OUT));
        writeOne(member.one, out.field(ONE));
        writeOther(member.other, out.field(OTHER));
        writeCopy(member.copy, out.field(COPY));
        writeElements(member.elements, out.field(ELEMENTS));
        writeEntry(member.entry, out.field(ENTRY));
        writeWait(member.wait, out.field(WAIT));
        out.endObject();
    }

    /** Builds {@link Member} from what a reader gives; nothing is checked. */
    public static Member read(StateReader in) {
        Member member = new Member();
        member.in = new ArrayList<>();
        member.out = new ArrayList<>();
        member.one = new LinkedHashSet<>();
        member.other = new LinkedHashMap<>();
        member.copy = new ArrayList<>();
        member.elements = new ArrayList<>();
        member.entry = new LinkedHashMap<>();
        member.wait = new ArrayList<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case IDENTITY -> member.identity = in.readString();
                case IN -> member.in = readIn(in);
                case OUT -> member.out = readOut(in);
                case ONE -> member.one = readOne(in);
                case OTHER -> member.other = readOther(in);
                case COPY -> member.copy = readCopy(in);
                case ELEMENTS -> member.elements = readElements(in);
                case ENTRY -> member.entry = readEntry(in);
                case WAIT -> member.wait = readWait(in);
                default -> throw new IllegalStateException("Member has no field " + field);
            }
        }
        return member;
    }

    /** The identity; null where it has not been set. */
    public static String identity(Member member) {
        return member == null ? null : member.identity;
    }

    /** A copy that shares nothing that can change. */
    public static Member copy(Member member) {
        if (member == null) {
            return null;
        }
        Member copy = new Member();
        copy.identity = member.identity;
        copy.in = copyIn(member.in);
        copy.out = copyOut(member.out);
        copy.one = copyOne(member.one);
        copy.other = copyOther(member.other);
        copy.copy = copyCopy(member.copy);
        copy.elements = copyElements(member.elements);
        copy.entry = copyEntry(member.entry);
        copy.wait = copyWait(member.wait);
        return copy;
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(Member one, Member other) {
        if (one == null || other == null) {
            return one == other;
        }
        return Objects.equals(one.identity, other.identity)
                && Objects.equals(one.in, other.in)
                && sameOut(one.out, other.out)
                && Objects.equals(one.one, other.one)
                && sameOther(one.other, other.other)
                && sameCopy(one.copy, other.copy)
                && sameElements(one.elements, other.elements)
                && Objects.equals(one.entry, other.entry)
                && Objects.equals(one.wait, other.wait);
    }

    private static void writeIn(List<String> inValue, StateWriter out) {
        out.beginList(inValue.size());
        for (String element : inValue) {
            out.writeString(element);
        }
        out.endList();
    }

    private static void writeOut(List<Words> outValue, StateWriter out) {
        out.beginList(outValue.size());
        for (Words element : outValue) {
            WordsMapping.write(element, out);
        }
        out.endList();
    }

    private static void writeOne(Set<String> oneValue, StateWriter out) {
        out.beginSet(oneValue.size());
        for (String element : oneValue) {
            out.writeString(element);
        }
        out.endList();
    }

    private static void writeOther(Map<String, Words> otherValue, StateWriter out) {
        out.beginMap(otherValue.size());
        for (Map.Entry<String, Words> entry : otherValue.entrySet()) {
            out.writeString(entry.getKey());
            WordsMapping.write(entry.getValue(), out);
        }
        out.endMap();
    }

    private static void writeCopy(List<Words> copyValue, StateWriter out) {
        out.beginList(copyValue.size());
        for (Words element : copyValue) {
            WordsMapping.write(element, out);
        }
        out.endList();
    }

    private static void writeElements(List<Words> elementsValue, StateWriter out) {
        out.beginList(elementsValue.size());
        for (Words element : elementsValue) {
            WordsMapping.write(element, out);
        }
        out.endList();
    }

    private static void writeEntry(Map<String, String> entryValue, StateWriter out) {
        out.beginMap(entryValue.size());
        for (Map.Entry<String, String> entry : entryValue.entrySet()) {
            out.writeString(entry.getKey());
            out.writeString(entry.getValue());
        }
        out.endMap();
    }

    private static void writeWait(List<Long> wait, StateWriter out) {
        out.beginList(wait.size());
        for (Long element : wait) {
            out.writeLong(element);
        }
        out.endList();
    }

    private static List<String> readIn(StateReader in) {
        List<String> inValue = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            inValue.add(in.readString());
        }
        return inValue;
    }

    private static List<Words> readOut(StateReader in) {
        List<Words> outValue = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            outValue.add(WordsMapping.read(in));
        }
        return outValue;
    }

    private static Set<String> readOne(StateReader in) {
        Set<String> oneValue = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            oneValue.add(in.readString());
        }
        return oneValue;
    }

    private static Map<String, Words> readOther(StateReader in) {
        Map<String, Words> otherValue = new LinkedHashMap<>();
        in.beginMap();
        while (in.nextEntry()) {
            otherValue.put(in.readString(), WordsMapping.read(in));
        }
        return otherValue;
    }

    private static List<Words> readCopy(StateReader in) {
        List<Words> copyValue = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            copyValue.add(WordsMapping.read(in));
        }
        return copyValue;
    }

    private static List<Words> readElements(StateReader in) {
        List<Words> elementsValue = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            elementsValue.add(WordsMapping.read(in));
        }
        return elementsValue;
    }

    private static Map<String, String> readEntry(StateReader in) {
        Map<String, String> entryValue = new LinkedHashMap<>();
        in.beginMap();
        while (in.nextEntry()) {
            entryValue.put(in.readString(), in.readString());
        }
        return entryValue;
    }

    private static List<Long> readWait(StateReader in) {
        List<Long> wait = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            wait.add(in.readLong());
        }
        return wait;
    }

    private static List<String> copyIn(List<String> inValue) {
        return inValue == null ? null : new ArrayList<>(inValue);
    }

    private static List<Words> copyOut(List<Words> outValue) {
        if (outValue == null) {
            return null;
        }
        List<Words> copy = new ArrayList<>(outValue.size());
        for (Words element : outValue) {
            copy.add(WordsMapping.copy(element));
        }
        return copy;
    }

    private static Set<String> copyOne(Set<String> oneValue) {
        return oneValue == null ? null : new LinkedHashSet<>(oneValue);
    }

    private static Map<String, Words> copyOther(Map<String, Words> otherValue) {
        if (otherValue == null) {
            return null;
        }
        Map<String, Words> copy = new LinkedHashMap<>();
        for (Map.Entry<String, Words> entry : otherValue.entrySet()) {
            copy.put(entry.getKey(), WordsMapping.copy(entry.getValue()));
        }
        return copy;
    }

    private static List<Words> copyCopy(List<Words> copyValue) {
        if (copyValue == null) {
            return null;
        }
        List<Words> copy = new ArrayList<>(copyValue.size());
        for (Words element : copyValue) {
            copy.add(WordsMapping.copy(element));
        }
        return copy;
    }

    private static List<Words> copyElements(List<Words> elementsValue) {
        if (elementsValue == null) {
            return null;
        }
        List<Words> copy = new ArrayList<>(elementsValue.size());
        for (Words element : elementsValue) {
            copy.add(WordsMapping.copy(element));
        }
        return copy;
    }

    private static Map<String, String> copyEntry(Map<String, String> entryValue) {
        return entryValue == null ? null : new LinkedHashMap<>(entryValue);
    }

    private static List<Long> copyWait(List<Long> wait) {
        return wait == null ? null : new ArrayList<>(wait);
    }

    private static boolean sameOut(List<Words> one, List<Words> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Iterator<Words> elements = other.iterator();
        for (Words element : one) {
            if (!WordsMapping.sameState(element, elements.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameOther(Map<String, Words> one, Map<String, Words> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        for (Map.Entry<String, Words> entry : one.entrySet()) {
            if (!other.containsKey(entry.getKey())
            || !WordsMapping.sameState(entry.getValue(), other.get(entry.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameCopy(List<Words> one, List<Words> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Iterator<Words> elements = other.iterator();
        for (Words element : one) {
            if (!WordsMapping.sameState(element, elements.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameElements(List<Words> one, List<Words> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Iterator<Words> elements = other.iterator();
        for (Words element : one) {
            if (!WordsMapping.sameState(element, elements.next())) {
                return false;
            }
        }
        return true;
    }
}
