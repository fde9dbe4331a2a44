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

/** How the state of the {@code @Aggregate} {@link TypedInt} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedIntMapping implements AggregateMapping<TypedInt, IntId> {

    /** The one instance. */
    public static final TypedIntMapping INSTANCE = new TypedIntMapping();

    private static final int ID = 0;
    private static final int NEXT = 1;
    private static final int PREVIOUS = 2;
    private static final int ALL = 3;
    private static final int SOME = 4;
    private static final int PAIRS = 5;

    private static final Shape SHAPE = Shape.of(
            "TypedInt",
            Shape.Field.scalar("id", Shape.Kind.INT),
            Shape.Field.scalar("next", Shape.Kind.INT),
            Shape.Field.scalar("previous", Shape.Kind.INT).optional(),
            Shape.Field.list("all", Shape.Field.scalar("element", Shape.Kind.INT)),
            Shape.Field.list("some", Shape.Field.scalar("element", Shape.Kind.INT)),
            Shape.Field.map("pairs", Shape.Field.scalar("key", Shape.Kind.INT),
                    Shape.Field.scalar("value", Shape.Kind.INT)));

    private TypedIntMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public IntId identity(TypedInt typedInt) {
        return typedInt.id;
    }

    @Override
    public Tables tables() {
        return TypedIntTables.TABLES;
    }

    @Override
    public FieldPath<TypedInt> identityPath() {
        return TypedIntFields.ID.path();
    }

    @Override
    public String identityText(IntId identity) {
        return String.valueOf(identity.value());
    }

    @Override
    public Object identityKey(IntId identity) {
        return identity.value();
    }

    @Override
    public TypedInt copy(TypedInt typedInt) {
        TypedInt copy = new TypedInt();
        copy.id = typedInt.id;
        copy.next = typedInt.next;
        copy.previous = typedInt.previous;
        copy.all = copyAll(typedInt.all);
        copy.some = copySome(typedInt.some);
        copy.pairs = copyPairs(typedInt.pairs);
        return copy;
    }

    @Override
    public boolean sameState(TypedInt one, TypedInt other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.next, other.next)
                && Objects.equals(one.previous, other.previous)
                && Objects.equals(one.all, other.all)
                && Objects.equals(one.some, other.some)
                && Objects.equals(one.pairs, other.pairs);
    }

    @Override
    public void check(TypedInt typedInt, Violations violations) {
        TypedIntConstraints.check(typedInt, violations);
    }

    @Override
    public void write(TypedInt typedInt, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeInt(typedInt.id.value());
        out.field(NEXT).writeInt(typedInt.next.value());
        if (typedInt.previous == null) {
            out.field(PREVIOUS).writeNull();
        } else {
            out.field(PREVIOUS).writeInt(typedInt.previous.value());
        }
        writeAll(typedInt.all, out.field(ALL));
        writeSome(typedInt.some, out.field(SOME));
        writePairs(typedInt.pairs, out.field(PAIRS));
        out.endObject();
    }

    @Override
    public TypedInt read(StateReader in) {
        TypedInt typedInt = new TypedInt();
        typedInt.all = new ArrayList<>();
        typedInt.some = new LinkedHashSet<>();
        typedInt.pairs = new LinkedHashMap<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> typedInt.id = new IntId(in.readInt());
                case NEXT -> typedInt.next = new IntId(in.readInt());
                case PREVIOUS -> typedInt.previous = in.readNull() ? null : new IntId(in.readInt());
                case ALL -> typedInt.all = readAll(in);
                case SOME -> typedInt.some = readSome(in);
                case PAIRS -> typedInt.pairs = readPairs(in);
                default -> throw new IllegalStateException("TypedInt has no field " + field);
            }
        }
        return typedInt;
    }

    @Override
    public void writeIdentity(IntId identity, StateWriter out) {
        out.writeInt(identity.value());
    }

    @Override
    public IntId readIdentity(StateReader in) {
        return new IntId(in.readInt());
    }

    private static List<IntId> copyAll(List<IntId> all) {
        return all == null ? null : new ArrayList<>(all);
    }

    private static Set<IntId> copySome(Set<IntId> some) {
        return some == null ? null : new LinkedHashSet<>(some);
    }

    private static Map<IntId, IntId> copyPairs(Map<IntId, IntId> pairs) {
        return pairs == null ? null : new LinkedHashMap<>(pairs);
    }

    private static void writeAll(List<IntId> all, StateWriter out) {
        out.beginList(all.size());
        for (IntId element : all) {
            out.writeInt(element.value());
        }
        out.endList();
    }

    private static void writeSome(Set<IntId> some, StateWriter out) {
        out.beginSet(some.size());
        for (IntId element : some) {
            out.writeInt(element.value());
        }
        out.endList();
    }

    private static void writePairs(Map<IntId, IntId> pairs, StateWriter out) {
        out.beginMap(pairs.size());
        for (Map.Entry<IntId, IntId> entry : pairs.entrySet()) {
            out.writeInt(entry.getKey().value());
            out.writeInt(entry.getValue().value());
        }
        out.endMap();
    }

    private static List<IntId> readAll(StateReader in) {
        List<IntId> all = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            all.add(new IntId(in.readInt()));
        }
        return all;
    }

    private static Set<IntId> readSome(StateReader in) {
        Set<IntId> some = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            some.add(new IntId(in.readInt()));
        }
        return some;
    }

    private static Map<IntId, IntId> readPairs(StateReader in) {
        Map<IntId, IntId> pairs = new LinkedHashMap<>();
        in.beginMap();
        while (in.nextEntry()) {
            pairs.put(new IntId(in.readInt()), new IntId(in.readInt()));
        }
        return pairs;
    }
}
