package registry;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link TypedString} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedStringMapping implements AggregateMapping<TypedString, StringId> {

    /** The one instance. */
    public static final TypedStringMapping INSTANCE = new TypedStringMapping();

    private static final int ID = 0;
    private static final int NEXT = 1;
    private static final int PREVIOUS = 2;
    private static final int ALL = 3;
    private static final int SOME = 4;
    private static final int PAIRS = 5;

    private static final Shape SHAPE = Shape.of(
            "TypedString",
            Shape.Field.scalar("id", Shape.Kind.STRING),
            Shape.Field.scalar("next", Shape.Kind.STRING),
            Shape.Field.scalar("previous", Shape.Kind.STRING).optional(),
            Shape.Field.list("all", Shape.Field.scalar("element", Shape.Kind.STRING)),
            Shape.Field.list("some", Shape.Field.scalar("element", Shape.Kind.STRING)),
            Shape.Field.map("pairs", Shape.Field.scalar("key", Shape.Kind.STRING),
                    Shape.Field.scalar("value", Shape.Kind.STRING)));

    private TypedStringMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public StringId identity(TypedString typedString) {
        return typedString.id;
    }

    @Override
    public Tables tables() {
        return TypedStringTables.TABLES;
    }

    @Override
    public FieldPath<TypedString> identityPath() {
        return TypedStringFields.ID.path();
    }

    @Override
    public String identityText(StringId identity) {
        return identity.value();
    }

    @Override
    public Object identityKey(StringId identity) {
        return identity.value();
    }

    @Override
    public TypedString copy(TypedString typedString) {
        TypedString copy = new TypedString();
        copy.id = typedString.id;
        copy.next = typedString.next;
        copy.previous = typedString.previous;
        copy.all = copyAll(typedString.all);
        copy.some = copySome(typedString.some);
        copy.pairs = copyPairs(typedString.pairs);
        return copy;
    }

    @Override
    public boolean sameState(TypedString one, TypedString other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.next, other.next)
                && Objects.equals(one.previous, other.previous)
                && Objects.equals(one.all, other.all)
                && Objects.equals(one.some, other.some)
                && Objects.equals(one.pairs, other.pairs);
    }

    @Override
    public void check(TypedString typedString, Violations violations) {
        TypedStringConstraints.check(typedString, violations);
    }

    @Override
    public void write(TypedString typedString, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeString(typedString.id.value());
        out.field(NEXT).writeString(typedString.next.value());
        if (typedString.previous == null) {
            out.field(PREVIOUS).writeNull();
        } else {
            out.field(PREVIOUS).writeString(typedString.previous.value());
        }
        writeAll(typedString.all, out.field(ALL));
        writeSome(typedString.some, out.field(SOME));
        writePairs(typedString.pairs, out.field(PAIRS));
        out.endObject();
    }

    @Override
    public TypedString read(StateReader in) {
        TypedString typedString = new TypedString();
        typedString.all = new ArrayList<>();
        typedString.some = new LinkedHashSet<>();
        typedString.pairs = new LinkedHashMap<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> typedString.id = new StringId(in.readString());
                case NEXT -> typedString.next = new StringId(in.readString());
                case PREVIOUS -> typedString.previous =
                        in.readNull() ? null : new StringId(in.readString());
                case ALL -> typedString.all = readAll(in);
                case SOME -> typedString.some = readSome(in);
                case PAIRS -> typedString.pairs = readPairs(in);
                default -> throw new IllegalStateException("TypedString has no field " + field);
            }
        }
        return typedString;
    }

    @Override
    public void writeIdentity(StringId identity, StateWriter out) {
        out.writeString(identity.value());
    }

    @Override
    public StringId readIdentity(StateReader in) {
        return new StringId(in.readString());
    }

    private static List<StringId> copyAll(List<StringId> all) {
        return all == null ? null : new ArrayList<>(all);
    }

    private static Set<StringId> copySome(Set<StringId> some) {
        return some == null ? null : new LinkedHashSet<>(some);
    }

    private static Map<StringId, StringId> copyPairs(Map<StringId, StringId> pairs) {
        return pairs == null ? null : new LinkedHashMap<>(pairs);
    }

    private static void writeAll(List<StringId> all, StateWriter out) {
        out.beginList(all.size());
        for (StringId element : all) {
            out.writeString(element.value());
        }
        out.endList();
    }

    private static void writeSome(Set<StringId> some, StateWriter out) {
        out.beginSet(some.size());
        for (StringId element : some) {
            out.writeString(element.value());
        }
        out.endList();
    }

    private static void writePairs(Map<StringId, StringId> pairs, StateWriter out) {
        out.beginMap(pairs.size());
        for (Map.Entry<StringId, StringId> entry : pairs.entrySet()) {
            out.writeString(entry.getKey().value());
            out.writeString(entry.getValue().value());
        }
        out.endMap();
    }

    private static List<StringId> readAll(StateReader in) {
        List<StringId> all = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            all.add(new StringId(in.readString()));
        }
        return all;
    }

    private static Set<StringId> readSome(StateReader in) {
        Set<StringId> some = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            some.add(new StringId(in.readString()));
        }
        return some;
    }

    private static Map<StringId, StringId> readPairs(StateReader in) {
        Map<StringId, StringId> pairs = new LinkedHashMap<>();
        in.beginMap();
        while (in.nextEntry()) {
            pairs.put(new StringId(in.readString()), new StringId(in.readString()));
        }
        return pairs;
    }
}
