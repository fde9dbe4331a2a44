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

/** How the state of the {@code @Aggregate} {@link TypedUuid} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedUuidMapping implements AggregateMapping<TypedUuid, UuidId> {

    /** The one instance. */
    public static final TypedUuidMapping INSTANCE = new TypedUuidMapping();

    private static final int ID = 0;
    private static final int NEXT = 1;
    private static final int PREVIOUS = 2;
    private static final int ALL = 3;
    private static final int SOME = 4;
    private static final int PAIRS = 5;

    private static final Shape SHAPE = Shape.of(
            "TypedUuid",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.scalar("next", Shape.Kind.UUID),
            Shape.Field.scalar("previous", Shape.Kind.UUID).optional(),
            Shape.Field.list("all", Shape.Field.scalar("element", Shape.Kind.UUID)),
            Shape.Field.list("some", Shape.Field.scalar("element", Shape.Kind.UUID)),
            Shape.Field.map("pairs", Shape.Field.scalar("key", Shape.Kind.UUID),
                    Shape.Field.scalar("value", Shape.Kind.UUID)));

    private TypedUuidMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public UuidId identity(TypedUuid typedUuid) {
        return typedUuid.id;
    }

    @Override
    public Tables tables() {
        return TypedUuidTables.TABLES;
    }

    @Override
    public FieldPath<TypedUuid> identityPath() {
        return TypedUuidFields.ID.path();
    }

    @Override
    public String identityText(UuidId identity) {
        return identity.value().toString();
    }

    @Override
    public Object identityKey(UuidId identity) {
        return identity.value();
    }

    @Override
    public TypedUuid copy(TypedUuid typedUuid) {
        TypedUuid copy = new TypedUuid();
        copy.id = typedUuid.id;
        copy.next = typedUuid.next;
        copy.previous = typedUuid.previous;
        copy.all = copyAll(typedUuid.all);
        copy.some = copySome(typedUuid.some);
        copy.pairs = copyPairs(typedUuid.pairs);
        return copy;
    }

    @Override
    public boolean sameState(TypedUuid one, TypedUuid other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.next, other.next)
                && Objects.equals(one.previous, other.previous)
                && Objects.equals(one.all, other.all)
                && Objects.equals(one.some, other.some)
                && Objects.equals(one.pairs, other.pairs);
    }

    @Override
    public void check(TypedUuid typedUuid, Violations violations) {
        TypedUuidConstraints.check(typedUuid, violations);
    }

    @Override
    public void write(TypedUuid typedUuid, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(typedUuid.id.value());
        out.field(NEXT).writeUuid(typedUuid.next.value());
        if (typedUuid.previous == null) {
            out.field(PREVIOUS).writeNull();
        } else {
            out.field(PREVIOUS).writeUuid(typedUuid.previous.value());
        }
        writeAll(typedUuid.all, out.field(ALL));
        writeSome(typedUuid.some, out.field(SOME));
        writePairs(typedUuid.pairs, out.field(PAIRS));
        out.endObject();
    }

    @Override
    public TypedUuid read(StateReader in) {
        TypedUuid typedUuid = new TypedUuid();
        typedUuid.all = new ArrayList<>();
        typedUuid.some = new LinkedHashSet<>();
        typedUuid.pairs = new LinkedHashMap<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> typedUuid.id = new UuidId(in.readUuid());
                case NEXT -> typedUuid.next = new UuidId(in.readUuid());
                case PREVIOUS -> typedUuid.previous =
                        in.readNull() ? null : new UuidId(in.readUuid());
                case ALL -> typedUuid.all = readAll(in);
                case SOME -> typedUuid.some = readSome(in);
                case PAIRS -> typedUuid.pairs = readPairs(in);
                default -> throw new IllegalStateException("TypedUuid has no field " + field);
            }
        }
        return typedUuid;
    }

    @Override
    public void writeIdentity(UuidId identity, StateWriter out) {
        out.writeUuid(identity.value());
    }

    @Override
    public UuidId readIdentity(StateReader in) {
        return new UuidId(in.readUuid());
    }

    private static List<UuidId> copyAll(List<UuidId> all) {
        return all == null ? null : new ArrayList<>(all);
    }

    private static Set<UuidId> copySome(Set<UuidId> some) {
        return some == null ? null : new LinkedHashSet<>(some);
    }

    private static Map<UuidId, UuidId> copyPairs(Map<UuidId, UuidId> pairs) {
        return pairs == null ? null : new LinkedHashMap<>(pairs);
    }

    private static void writeAll(List<UuidId> all, StateWriter out) {
        out.beginList(all.size());
        for (UuidId element : all) {
            out.writeUuid(element.value());
        }
        out.endList();
    }

    private static void writeSome(Set<UuidId> some, StateWriter out) {
        out.beginSet(some.size());
        for (UuidId element : some) {
            out.writeUuid(element.value());
        }
        out.endList();
    }

    private static void writePairs(Map<UuidId, UuidId> pairs, StateWriter out) {
        out.beginMap(pairs.size());
        for (Map.Entry<UuidId, UuidId> entry : pairs.entrySet()) {
            out.writeUuid(entry.getKey().value());
            out.writeUuid(entry.getValue().value());
        }
        out.endMap();
    }

    private static List<UuidId> readAll(StateReader in) {
        List<UuidId> all = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            all.add(new UuidId(in.readUuid()));
        }
        return all;
    }

    private static Set<UuidId> readSome(StateReader in) {
        Set<UuidId> some = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            some.add(new UuidId(in.readUuid()));
        }
        return some;
    }

    private static Map<UuidId, UuidId> readPairs(StateReader in) {
        Map<UuidId, UuidId> pairs = new LinkedHashMap<>();
        in.beginMap();
        while (in.nextEntry()) {
            pairs.put(new UuidId(in.readUuid()), new UuidId(in.readUuid()));
        }
        return pairs;
    }
}
