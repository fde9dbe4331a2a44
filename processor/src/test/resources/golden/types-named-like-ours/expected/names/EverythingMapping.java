package names;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.lang.IllegalStateException;
import java.lang.Override;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Everything} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class EverythingMapping implements AggregateMapping<Everything, UUID> {

    /** The one instance. */
    public static final EverythingMapping INSTANCE = new EverythingMapping();

    private static final int ID = 0;
    private static final int SHAPE_FIELD = 1;
    private static final int LIST = 2;
    private static final int BUILDER = 3;
    private static final int STRING = 4;
    private static final int OBJECTS = 5;
    private static final int VIOLATIONS = 6;
    private static final int OBJECT = 7;
    private static final int STAGES = 8;
    private static final int OPTIONAL_STAGE = 9;
    private static final int STRINGS = 10;
    private static final int LISTS = 11;
    private static final int SHAPES = 12;
    private static final int INTEGERS = 13;
    private static final int BYTES = 14;

    private static final dev.typecase.mapping.Shape SHAPE = dev.typecase.mapping.Shape.of(
            "Everything",
            dev.typecase.mapping.Shape.Field.scalar("id", dev.typecase.mapping.Shape.Kind.UUID),
            dev.typecase.mapping.Shape.Field.object("shape", ShapeMapping.SHAPE),
            dev.typecase.mapping.Shape.Field.object("list", ListMapping.SHAPE),
            dev.typecase.mapping.Shape.Field.object("builder", BuilderMapping.SHAPE),
            dev.typecase.mapping.Shape.Field.object("string", StringMapping.SHAPE),
            dev.typecase.mapping.Shape.Field.object("objects", ObjectsMapping.SHAPE),
            dev.typecase.mapping.Shape.Field.object("violations", ViolationsMapping.SHAPE),
            dev.typecase.mapping.Shape.Field.object("object", ObjectMapping.SHAPE),
            dev.typecase.mapping.Shape.Field.object("stages", StagesMapping.SHAPE).optional(),
            dev.typecase.mapping.Shape.Field.object("optionalStage", OptionalStageMapping.SHAPE).optional(),
            dev.typecase.mapping.Shape.Field.list("strings",
                    dev.typecase.mapping.Shape.Field.object("element", StringMapping.SHAPE)),
            dev.typecase.mapping.Shape.Field.list("lists",
                    dev.typecase.mapping.Shape.Field.object("element", ListMapping.SHAPE)),
            dev.typecase.mapping.Shape.Field.map("shapes",
                    dev.typecase.mapping.Shape.Field.scalar("key", dev.typecase.mapping.Shape.Kind.STRING),
                    dev.typecase.mapping.Shape.Field.object("value", ShapeMapping.SHAPE)),
            dev.typecase.mapping.Shape.Field.list("integers",
                    dev.typecase.mapping.Shape.Field.object("element", IntegerMapping.SHAPE)),
            dev.typecase.mapping.Shape.Field.scalar("bytes", dev.typecase.mapping.Shape.Kind.BYTES));

    private EverythingMapping() {}

    @Override
    public dev.typecase.mapping.Shape shape() {
        return SHAPE;
    }

    @Override
    public UUID identity(Everything everything) {
        return everything.id;
    }

    @Override
    public Tables tables() {
        return EverythingTables.TABLES;
    }

    @Override
    public FieldPath<Everything> identityPath() {
        return EverythingFields.ID.path();
    }

    @Override
    public java.lang.String identityText(UUID identity) {
        return identity.toString();
    }

    @Override
    public Everything copy(Everything everything) {
        Everything copy = new Everything();
        copy.id = everything.id;
        copy.shape = ShapeMapping.copy(everything.shape);
        copy.list = ListMapping.copy(everything.list);
        copy.builder = BuilderMapping.copy(everything.builder);
        copy.string = everything.string;
        copy.objects = ObjectsMapping.copy(everything.objects);
        copy.violations = ViolationsMapping.copy(everything.violations);
        copy.object = ObjectMapping.copy(everything.object);
        copy.stages = StagesMapping.copy(everything.stages);
        copy.optionalStage = OptionalStageMapping.copy(everything.optionalStage);
        copy.strings = copyStrings(everything.strings);
        copy.lists = copyLists(everything.lists);
        copy.shapes = copyShapes(everything.shapes);
        copy.integers = copyIntegers(everything.integers);
        copy.bytes = everything.bytes == null ? null : everything.bytes.clone();
        return copy;
    }

    @Override
    public boolean sameState(Everything one, Everything other) {
        return Objects.equals(one.id, other.id)
                && ShapeMapping.sameState(one.shape, other.shape)
                && ListMapping.sameState(one.list, other.list)
                && BuilderMapping.sameState(one.builder, other.builder)
                && Objects.equals(one.string, other.string)
                && ObjectsMapping.sameState(one.objects, other.objects)
                && ViolationsMapping.sameState(one.violations, other.violations)
                && ObjectMapping.sameState(one.object, other.object)
                && StagesMapping.sameState(one.stages, other.stages)
                && OptionalStageMapping.sameState(one.optionalStage, other.optionalStage)
                && Objects.equals(one.strings, other.strings)
                && sameLists(one.lists, other.lists)
                && sameShapes(one.shapes, other.shapes)
                && Objects.equals(one.integers, other.integers)
                && Arrays.equals(one.bytes, other.bytes);
    }

    @Override
    public void check(Everything everything, Violations violations) {
        EverythingConstraints.check(everything, violations);
    }

    @Override
    public void write(Everything everything, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(everything.id);
        ShapeMapping.write(everything.shape, out.field(SHAPE_FIELD));
        ListMapping.write(everything.list, out.field(LIST));
        BuilderMapping.write(everything.builder, out.field(BUILDER));
        StringMapping.write(everything.string, out.field(STRING));
        ObjectsMapping.write(everything.objects, out.field(OBJECTS));
        ViolationsMapping.write(everything.violations, out.field(VIOLATIONS));
        ObjectMapping.write(everything.object, out.field(OBJECT));
        if (everything.stages == null) {
            out.field(STAGES).writeNull();
        } else {
            StagesMapping.write(everything.stages, out.field(STAGES));
        }
        if (everything.optionalStage == null) {
            out.field(OPTIONAL_STAGE).writeNull();
        } else {
            OptionalStageMapping.write(everything.optionalStage, out.field(OPTIONAL_STAGE));
        }
        writeStrings(everything.strings, out.field(STRINGS));
        writeLists(everything.lists, out.field(LISTS));
        writeShapes(everything.shapes, out.field(SHAPES));
        writeIntegers(everything.integers, out.field(INTEGERS));
        out.field(BYTES).writeBytes(everything.bytes);
        out.endObject();
    }

    @Override
    public Everything read(StateReader in) {
        Everything everything = new Everything();
        everything.strings = new ArrayList<>();
        everything.lists = new ArrayList<>();
        everything.shapes = new LinkedHashMap<>();
        everything.integers = new LinkedHashSet<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> everything.id = in.readUuid();
                case SHAPE_FIELD -> everything.shape = ShapeMapping.read(in);
                case LIST -> everything.list = ListMapping.read(in);
                case BUILDER -> everything.builder = BuilderMapping.read(in);
                case STRING -> everything.string = StringMapping.read(in);
                case OBJECTS -> everything.objects = ObjectsMapping.read(in);
                case VIOLATIONS -> everything.violations = ViolationsMapping.read(in);
                case OBJECT -> everything.object = ObjectMapping.read(in);
                case STAGES -> everything.stages = in.readNull() ? null : StagesMapping.read(in);
                case OPTIONAL_STAGE -> everything.optionalStage =
                        in.readNull() ? null : OptionalStageMapping.read(in);
                case STRINGS -> everything.strings = readStrings(in);
                case LISTS -> everything.lists = readLists(in);
                case SHAPES -> everything.shapes = readShapes(in);
                case INTEGERS -> everything.integers = readIntegers(in);
                case BYTES -> everything.bytes = in.readBytes();
                default -> throw new IllegalStateException("Everything has no field " + field);
            }
        }
        return everything;
    }

    @Override
    public void writeIdentity(UUID identity, StateWriter out) {
        out.writeUuid(identity);
    }

    @Override
    public UUID readIdentity(StateReader in) {
        return in.readUuid();
    }

    private static java.util.List<String> copyStrings(java.util.List<String> strings) {
        return strings == null ? null : new ArrayList<>(strings);
    }

    private static java.util.List<List> copyLists(java.util.List<List> lists) {
        if (lists == null) {
            return null;
        }
        java.util.List<List> copy = new ArrayList<>(lists.size());
        for (List element : lists) {
            copy.add(ListMapping.copy(element));
        }
        return copy;
    }

    private static Map<java.lang.String, Shape> copyShapes(Map<java.lang.String, Shape> shapes) {
        if (shapes == null) {
            return null;
        }
        Map<java.lang.String, Shape> copy = new LinkedHashMap<>();
        for (Map.Entry<java.lang.String, Shape> entry : shapes.entrySet()) {
            copy.put(entry.getKey(), ShapeMapping.copy(entry.getValue()));
        }
        return copy;
    }

    private static Set<Integer> copyIntegers(Set<Integer> integers) {
        if (integers == null) {
            return null;
        }
        Set<Integer> copy = new LinkedHashSet<>();
        for (Integer element : integers) {
            copy.add(IntegerMapping.copy(element));
        }
        return copy;
    }

    private static boolean sameLists(java.util.List<List> one, java.util.List<List> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Iterator<List> elements = other.iterator();
        for (List element : one) {
            if (!ListMapping.sameState(element, elements.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameShapes(Map<java.lang.String, Shape> one,
            Map<java.lang.String, Shape> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        for (Map.Entry<java.lang.String, Shape> entry : one.entrySet()) {
            if (!other.containsKey(entry.getKey())
            || !ShapeMapping.sameState(entry.getValue(), other.get(entry.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static void writeStrings(java.util.List<String> strings, StateWriter out) {
        out.beginList(strings.size());
        for (String element : strings) {
            StringMapping.write(element, out);
        }
        out.endList();
    }

    private static void writeLists(java.util.List<List> lists, StateWriter out) {
        out.beginList(lists.size());
        for (List element : lists) {
            ListMapping.write(element, out);
        }
        out.endList();
    }

    private static void writeShapes(Map<java.lang.String, Shape> shapes, StateWriter out) {
        out.beginMap(shapes.size());
        for (Map.Entry<java.lang.String, Shape> entry : shapes.entrySet()) {
            out.writeString(entry.getKey());
            ShapeMapping.write(entry.getValue(), out);
        }
        out.endMap();
    }

    private static void writeIntegers(Set<Integer> integers, StateWriter out) {
        out.beginSet(integers.size());
        for (Integer element : integers) {
            IntegerMapping.write(element, out);
        }
        out.endList();
    }

    private static java.util.List<String> readStrings(StateReader in) {
        java.util.List<String> strings = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            strings.add(StringMapping.read(in));
        }
        return strings;
    }

    private static java.util.List<List> readLists(StateReader in) {
        java.util.List<List> lists = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            lists.add(ListMapping.read(in));
        }
        return lists;
    }

    private static Map<java.lang.String, Shape> readShapes(StateReader in) {
        Map<java.lang.String, Shape> shapes = new LinkedHashMap<>();
        in.beginMap();
        while (in.nextEntry()) {
            shapes.put(in.readString(), ShapeMapping.read(in));
        }
        return shapes;
    }

    private static Set<Integer> readIntegers(StateReader in) {
        Set<Integer> integers = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            integers.add(IntegerMapping.read(in));
        }
        return integers;
    }
}
