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

/** How the state of the {@code @Aggregate} {@link TypedLong} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedLongMapping implements AggregateMapping<TypedLong, LongId> {

    /** The one instance. */
    public static final TypedLongMapping INSTANCE = new TypedLongMapping();

    private static final int ID = 0;
    private static final int NEXT = 1;
    private static final int PREVIOUS = 2;
    private static final int ALL = 3;
    private static final int SOME = 4;
    private static final int PAIRS = 5;

    private static final Shape SHAPE = Shape.of(
            "TypedLong",
            Shape.Field.scalar("id", Shape.Kind.LONG),
            Shape.Field.scalar("next", Shape.Kind.LONG),
            Shape.Field.scalar("previous", Shape.Kind.LONG).optional(),
            Shape.Field.list("all", Shape.Field.scalar("element", Shape.Kind.LONG)),
            Shape.Field.list("some", Shape.Field.scalar("element", Shape.Kind.LONG)),
            Shape.Field.map("pairs", Shape.Field.scalar("key", Shape.Kind.LONG),
                    Shape.Field.scalar("value", Shape.Kind.LONG)));

    private TypedLongMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public LongId identity(TypedLong typedLong) {
        return typedLong.id;
    }

    @Override
    public Tables tables() {
        return TypedLongTables.TABLES;
    }

    @Override
    public FieldPath<TypedLong> identityPath() {
        return TypedLongFields.ID.path();
    }

    @Override
    public String identityText(LongId identity) {
        return String.valueOf(identity.value());
    }

    @Override
    public Object identityKey(LongId identity) {
        return identity.value();
    }

    @Override
    public TypedLong copy(TypedLong typedLong) {
        TypedLong copy = new TypedLong();
        copy.id = typedLong.id;
        copy.next = typedLong.next;
        copy.previous = typedLong.previous;
        copy.all = copyAll(typedLong.all);
        copy.some = copySome(typedLong.some);
        copy.pairs = copyPairs(typedLong.pairs);
        return copy;
    }

    @Override
    public boolean sameState(TypedLong one, TypedLong other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.next, other.next)
                && Objects.equals(one.previous, other.previous)
                && Objects.equals(one.all, other.all)
                && Objects.equals(one.some, other.some)
                && Objects.equals(one.pairs, other.pairs);
    }

    @Override
    public void check(TypedLong typedLong, Violations violations) {
        TypedLongConstraints.check(typedLong, violations);
    }

    @Override
    public void write(TypedLong typedLong, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeLong(typedLong.id.value());
        out.field(NEXT).writeLong(typedLong.next.value());
        if (typedLong.previous == null) {
            out.field(PREVIOUS).writeNull();
        } else {
            out.field(PREVIOUS).writeLong(typedLong.previous.value());
        }
        writeAll(typedLong.all, out.field(ALL));
        writeSome(typedLong.some, out.field(SOME));
        writePairs(typedLong.pairs, out.field(PAIRS));
        out.endObject();
    }

    @Override
    public TypedLong read(StateReader in) {
        TypedLong typedLong = new TypedLong();
        typedLong.all = new ArrayList<>();
        typedLong.some = new LinkedHashSet<>();
        typedLong.pairs = new LinkedHashMap<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> typedLong.id = new LongId(in.readLong());
                case NEXT -> typedLong.next = new LongId(in.readLong());
                case PREVIOUS -> typedLong.previous =
                        in.readNull() ? null : new LongId(in.readLong());
                case ALL -> typedLong.all = readAll(in);
                case SOME -> typedLong.some = readSome(in);
                case PAIRS -> typedLong.pairs = readPairs(in);
                default -> throw new IllegalStateException("TypedLong has no field " + field);
            }
        }
        return typedLong;
    }

    @Override
    public void writeIdentity(LongId identity, StateWriter out) {
        out.writeLong(identity.value());
    }

    @Override
    public LongId readIdentity(StateReader in) {
        return new LongId(in.readLong());
    }

    private static List<LongId> copyAll(List<LongId> all) {
        return all == null ? null : new ArrayList<>(all);
    }

    private static Set<LongId> copySome(Set<LongId> some) {
        return some == null ? null : new LinkedHashSet<>(some);
    }

    private static Map<LongId, LongId> copyPairs(Map<LongId, LongId> pairs) {
        return pairs == null ? null : new LinkedHashMap<>(pairs);
    }

    private static void writeAll(List<LongId> all, StateWriter out) {
        out.beginList(all.size());
        for (LongId element : all) {
            out.writeLong(element.value());
        }
        out.endList();
    }

    private static void writeSome(Set<LongId> some, StateWriter out) {
        out.beginSet(some.size());
        for (LongId element : some) {
            out.writeLong(element.value());
        }
        out.endList();
    }

    private static void writePairs(Map<LongId, LongId> pairs, StateWriter out) {
        out.beginMap(pairs.size());
        for (Map.Entry<LongId, LongId> entry : pairs.entrySet()) {
            out.writeLong(entry.getKey().value());
            out.writeLong(entry.getValue().value());
        }
        out.endMap();
    }

    private static List<LongId> readAll(StateReader in) {
        List<LongId> all = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            all.add(new LongId(in.readLong()));
        }
        return all;
    }

    private static Set<LongId> readSome(StateReader in) {
        Set<LongId> some = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            some.add(new LongId(in.readLong()));
        }
        return some;
    }

    private static Map<LongId, LongId> readPairs(StateReader in) {
        Map<LongId, LongId> pairs = new LinkedHashMap<>();
        in.beginMap();
        while (in.nextEntry()) {
            pairs.put(new LongId(in.readLong()), new LongId(in.readLong()));
        }
        return pairs;
    }
}
