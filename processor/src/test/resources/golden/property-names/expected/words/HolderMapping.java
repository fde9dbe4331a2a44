package words;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Holder} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class HolderMapping implements AggregateMapping<Holder, UUID> {

    /** The one instance. */
    public static final HolderMapping INSTANCE = new HolderMapping();

    private static final int KEY = 0;
    private static final int WAIT = 1;
    private static final int WAIT_VALUE = 2;
    private static final int IDENTITY = 3;
    private static final int IDENTITY_FIELD = 4;
    private static final int HOLDER = 5;
    private static final int HASH_CODES = 6;
    private static final int GET_CLASS = 7;
    private static final int NOTIFY = 8;
    private static final int TO_STRING = 9;
    private static final int BUILD = 10;
    private static final int BUILDER = 11;
    private static final int FROM = 12;
    private static final int EQUALS = 13;
    private static final int CLONE = 14;
    private static final int VALUE = 15;
    private static final int VERSION = 16;
    private static final int OUT = 17;
    private static final int IN = 18;
    private static final int FIELD = 19;
    private static final int COPY = 20;
    private static final int ONE = 21;
    private static final int OTHER = 22;
    private static final int VIOLATIONS = 23;
    private static final int CLOCK = 24;
    private static final int ID = 25;
    private static final int STAGES = 26;
    private static final int SIZE = 27;
    private static final int SHAPE_FIELD = 28;
    private static final int INSTANCE_FIELD = 29;
    private static final int SHAPE_FIELD2 = 30;
    private static final int INSTANCE_FIELD2 = 31;
    private static final int YIELD = 32;
    private static final int RECORD = 33;
    private static final int VAR = 34;
    private static final int SEALED = 35;
    private static final int A_B = 36;
    private static final int AB = 37;
    private static final int AB_FIELD = 38;
    private static final int A_B_FIELD = 39;
    private static final int ITEM = 40;
    private static final int ITEM_FIELD = 41;
    private static final int OPTIONAL = 42;
    private static final int OPTIONAL_FIELD = 43;
    private static final int OPTIONAL_STAGE = 44;
    private static final int ELEMENT = 45;
    private static final int ELEMENTS = 46;
    private static final int ENTRY = 47;
    private static final int PARTS = 48;
    private static final int MATCH = 49;
    private static final int UNMATCHED = 50;
    private static final int OBJECT = 51;
    private static final int WORDS = 52;
    private static final int TEST = 53;
    private static final int HASH_CODE = 54;
    private static final int NOTIFY_ALL = 55;
    private static final int FINALIZE = 56;
    private static final int MEMBERS = 57;
    private static final int MEMBERS_FIELD = 58;

    private static final Shape SHAPE = Shape.of(
            "Holder",
            Shape.Field.scalar("key", Shape.Kind.UUID),
            Shape.Field.scalar("wait", Shape.Kind.LONG),
            Shape.Field.scalar("waitValue", Shape.Kind.STRING),
            Shape.Field.list("identity", Shape.Field.scalar("element", Shape.Kind.STRING)),
            Shape.Field.list("Identity", Shape.Field.scalar("element", Shape.Kind.STRING)),
            Shape.Field.object("holder", WordsMapping.SHAPE),
            Shape.Field.scalar("hashCodes", Shape.Kind.STRING),
            Shape.Field.scalar("getClass", Shape.Kind.STRING),
            Shape.Field.scalar("notify", Shape.Kind.STRING),
            Shape.Field.scalar("toString", Shape.Kind.STRING),
            Shape.Field.scalar("build", Shape.Kind.STRING),
            Shape.Field.scalar("builder", Shape.Kind.STRING),
            Shape.Field.scalar("from", Shape.Kind.STRING),
            Shape.Field.scalar("equals", Shape.Kind.STRING),
            Shape.Field.scalar("clone", Shape.Kind.STRING),
            Shape.Field.scalar("value", Shape.Kind.STRING),
            Shape.Field.scalar("version", Shape.Kind.STRING),
            Shape.Field.scalar("out", Shape.Kind.STRING),
            Shape.Field.scalar("in", Shape.Kind.STRING),
            Shape.Field.scalar("field", Shape.Kind.STRING),
            Shape.Field.scalar("copy", Shape.Kind.STRING),
            Shape.Field.scalar("one", Shape.Kind.STRING),
            Shape.Field.scalar("other", Shape.Kind.STRING),
            Shape.Field.scalar("violations", Shape.Kind.STRING),
            Shape.Field.scalar("clock", Shape.Kind.STRING),
            Shape.Field.scalar("id", Shape.Kind.STRING),
            Shape.Field.scalar("stages", Shape.Kind.STRING),
            Shape.Field.scalar("size", Shape.Kind.STRING),
            Shape.Field.scalar("SHAPE", Shape.Kind.STRING),
            Shape.Field.scalar("INSTANCE", Shape.Kind.STRING),
            Shape.Field.scalar("shape", Shape.Kind.STRING),
            Shape.Field.scalar("instance", Shape.Kind.STRING),
            Shape.Field.scalar("yield", Shape.Kind.STRING),
            Shape.Field.scalar("record", Shape.Kind.STRING),
            Shape.Field.scalar("var", Shape.Kind.STRING),
            Shape.Field.scalar("sealed", Shape.Kind.STRING),
            Shape.Field.scalar("aB", Shape.Kind.STRING),
            Shape.Field.scalar("ab", Shape.Kind.STRING),
            Shape.Field.scalar("AB", Shape.Kind.STRING),
            Shape.Field.scalar("a_b", Shape.Kind.STRING),
            Shape.Field.scalar("item", Shape.Kind.STRING),
            Shape.Field.scalar("Item", Shape.Kind.STRING),
            Shape.Field.scalar("optional", Shape.Kind.STRING),
            Shape.Field.scalar("Optional", Shape.Kind.STRING),
            Shape.Field.scalar("optionalStage", Shape.Kind.STRING),
            Shape.Field.scalar("element", Shape.Kind.STRING),
            Shape.Field.scalar("elements", Shape.Kind.STRING),
            Shape.Field.scalar("entry", Shape.Kind.STRING),
            Shape.Field.scalar("parts", Shape.Kind.STRING),
            Shape.Field.scalar("match", Shape.Kind.STRING),
            Shape.Field.scalar("unmatched", Shape.Kind.STRING),
            Shape.Field.scalar("object", Shape.Kind.STRING),
            Shape.Field.scalar("words", Shape.Kind.STRING),
            Shape.Field.scalar("test", Shape.Kind.STRING),
            Shape.Field.scalar("hashCode", Shape.Kind.STRING),
            Shape.Field.scalar("notifyAll", Shape.Kind.STRING),
            Shape.Field.scalar("finalize", Shape.Kind.STRING),
            Shape.Field.list("members", Shape.Field.object("element", MemberMapping.SHAPE)),
            Shape.Field.list("Members", Shape.Field.object("element", MemberMapping.SHAPE)));

    private HolderMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public UUID identity(Holder holderValue) {
        return holderValue.key;
    }

    @Override
    public Tables tables() {
        return HolderTables.TABLES;
    }

    @Override
    public FieldPath<Holder> identityPath() {
        return HolderFields.KEY.path();
    }

    @Override
    public String identityText(UUID identity) {
        return identity.toString();
    }

    @Override
    public Holder copy(Holder holderValue) {
        Holder copy = new Holder();
        copy.key = holderValue.key;
        copy.wait = holderValue.wait;
        copy.waitValue = holderValue.waitValue;
        copy.identity = copyIdentityValues(holderValue.identity);
        copy.Identity = copyIdentityValues2(holderValue.Identity);
        copy.holder = WordsMapping.copy(holderValue.holder);
        copy.hashCodes = holderValue.hashCodes;
        copy.getClass = holderValue.getClass;
        copy.notify = holderValue.notify;
        copy.toString = holderValue.toString;
        copy.build = holderValue.build;
        copy.builder = holderValue.builder;
        copy.from = holderValue.from;
        copy.equals = holderValue.equals;
        copy.clone = holderValue.clone;
        copy.value = holderValue.value;
        copy.version = holderValue.version;
        copy.out = holderValue.out;
        copy.in = holderValue.in;
        copy.field = holderValue.field;
        copy.copy = holderValue.copy;
        copy.one = holderValue.one;
        copy.other = holderValue.other;
        copy.violations = holderValue.violations;
        copy.clock = holderValue.clock;
        copy.id = holderValue.id;
        copy.stages = holderValue.stages;
        copy.size = holderValue.size;
        copy.SHAPE = holderValue.SHAPE;
        copy.INSTANCE = holderValue.INSTANCE;
        copy.shape = holderValue.shape;
        copy.instance = holderValue.instance;
        copy.yield = holderValue.yield;
        copy.record = holderValue.record;
        copy.var = holderValue.var;
        copy.sealed = holderValue.sealed;
        copy.aB = holderValue.aB;
        copy.ab = holderValue.ab;
        copy.AB = holderValue.AB;
        copy.a_b = holderValue.a_b;
        copy.item = holderValue.item;
        copy.Item = holderValue.Item;
        copy.optional = holderValue.optional;
        copy.Optional = holderValue.Optional;
        copy.optionalStage = holderValue.optionalStage;
        copy.element = holderValue.element;
        copy.elements = holderValue.elements;
        copy.entry = holderValue.entry;
        copy.parts = holderValue.parts;
        copy.match = holderValue.match;
        copy.unmatched = holderValue.unmatched;
        copy.object = holderValue.object;
        copy.words = holderValue.words;
        copy.test = holderValue.test;
        copy.hashCode = holderValue.hashCode;
        copy.notifyAll = holderValue.notifyAll;
        copy.finalize = holderValue.finalize;
        copy.members = copyMembers(holderValue.members);
        copy.Members = copyMembersValues(holderValue.Members);
        return copy;
    }

    @Override
    public boolean sameState(Holder one, Holder other) {
        return Objects.equals(one.key, other.key)
                && one.wait == other.wait
                && Objects.equals(one.waitValue, other.waitValue)
                && Objects.equals(one.identity, other.identity)
                && Objects.equals(one.Identity, other.Identity)
                && WordsMapping.sameState(one.holder, other.holder)
                && Objects.equals(one.hashCodes, other.hashCodes)
                && Objects.equals(one.getClass, other.getClass)
                && Objects.equals(one.notify, other.notify)
                && Objects.equals(one.toString, other.toString)
                && Objects.equals(one.build, other.build)
                && Objects.equals(one.builder, other.builder)
                && Objects.equals(one.from, other.from)
                && Objects.equals(one.equals, other.equals)
                && Objects.equals(one.clone, other.clone)
                && Objects.equals(one.value, other.value)
                && Objects.equals(one.version, other.version)
                && Objects.equals(one.out, other.out)
                && Objects.equals(one.in, other.in)
                && Objects.equals(one.field, other.field)
                && Objects.equals(one.copy, other.copy)
                && Objects.equals(one.one, other.one)
                && Objects.equals(one.other, other.other)
                && Objects.equals(one.violations, other.violations)
                && Objects.equals(one.clock, other.clock)
                && Objects.equals(one.id, other.id)
                && Objects.equals(one.stages, other.stages)
                && Objects.equals(one.size, other.size)
                && Objects.equals(one.SHAPE, other.SHAPE)
                && Objects.equals(one.INSTANCE, other.INSTANCE)
                && Objects.equals(one.shape, other.shape)
                && Objects.equals(one.instance, other.instance)
                && Objects.equals(one.yield, other.yield)
                && Objects.equals(one.record, other.record)
                && Objects.equals(one.var, other.var)
                && Objects.equals(one.sealed, other.sealed)
                && Objects.equals(one.aB, other.aB)
                && Objects.equals(one.ab, other.ab)
                && Objects.equals(one.AB, other.AB)
                && Objects.equals(one.a_b, other.a_b)
                && Objects.equals(one.item, other.item)
                && Objects.equals(one.Item, other.Item)
                && Objects.equals(one.optional, other.optional)
                && Objects.equals(one.Optional, other.Optional)
                && Objects.equals(one.optionalStage, other.optionalStage)
                && Objects.equals(one.element, other.element)
                && Objects.equals(one.elements, other.elements)
                && Objects.equals(one.entry, other.entry)
                && Objects.equals(one.parts, other.parts)
                && Objects.equals(one.match, other.match)
                && Objects.equals(one.unmatched, other.unmatched)
                && Objects.equals(one.object, other.object)
                && Objects.equals(one.words, other.words)
                && Objects.equals(one.test, other.test)
                && Objects.equals(one.hashCode, other.hashCode)
                && Objects.equals(one.notifyAll, other.notifyAll)
                && Objects.equals(one.finalize, other.finalize)
                && sameMembers(one.members, other.members)
                && sameMembersValues(one.Members, other.Members);
    }

    @Override
    public void check(Holder holderValue, Violations violations) {
        HolderConstraints.check(holderValue, violations);
    }

    @Override
    public void write(Holder holderValue, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(KEY).writeUuid(holderValue.key);
        out.field(WAIT).writeLong(holderValue.wait);
        out.field(WAIT_VALUE).writeString(holderValue.waitValue);
        writeIdentityValues(holderValue.identity, out.field(IDENTITY));
        writeIdentityValues2(holderValue.Identity, out.field(IDENTITY_FIELD));
        WordsMapping.write(holderValue.holder, out.field(HOLDER));
        out.field(HASH_CODES).writeString(holderValue.hashCodes);
        out.field(GET_CLASS).writeString(holderValue.getClass);
        out.field(NOTIFY).writeString(holderValue.notify);
        out.field(TO_STRING).writeString(holderValue.toString);
        out.field(BUILD).writeString(holderValue.build);
        out.field(BUILDER).writeString(holderValue.builder);
        out.field(FROM).writeString(holderValue.from);
        out.field(EQUALS).writeString(holderValue.equals);
        out.field(CLONE).writeString(holderValue.clone);
        out.field(VALUE).writeString(holderValue.value);
        out.field(VERSION).writeString(holderValue.version);
        out.field(OUT).writeString(holderValue.out);
        out.field(IN).writeString(holderValue.in);
        out.field(FIELD).writeString(holderValue.field);
        out.field(COPY).writeString(holderValue.copy);
        out.field(ONE).writeString(holderValue.one);
        out.field(OTHER).writeString(holderValue.other);
        out.field(VIOLATIONS).writeString(holderValue.violations);
        out.field(CLOCK).writeString(holderValue.clock);
        out.field(ID).writeString(holderValue.id);
        out.field(STAGES).writeString(holderValue.stages);
        out.field(SIZE).writeString(holderValue.size);
        out.field(SHAPE_FIELD).writeString(holderValue.SHAPE);
        out.field(INSTANCE_FIELD).writeString(holderValue.INSTANCE);
        out.field(SHAPE_FIELD2).writeString(holderValue.shape);
        out.field(INSTANCE_FIELD2).writeString(holderValue.instance);
        out.field(YIELD).writeString(holderValue.yield);
        out.field(RECORD).writeString(holderValue.record);
        out.field(VAR).writeString(holderValue.var);
        out.field(SEALED).writeString(holderValue.sealed);
        out.field(A_B).writeString(holderValue.aB);
        out.field(AB).writeString(holderValue.ab);
        out.field(AB_FIELD).writeString(holderValue.AB);
        out.field(A_B_FIELD).writeString(holderValue.a_b);
        out.field(ITEM).writeString(holderValue.item);
        out.field(ITEM_FIELD).writeString(holderValue.Item);
        out.field(OPTIONAL).writeString(holderValue.optional);
        out.field(OPTIONAL_FIELD).writeString(holderValue.Optional);
        out.field(OPTIONAL_STAGE).writeString(holderValue.optionalStage);
        out.field(ELEMENT).writeString(holderValue.element);
        out.field(ELEMENTS).writeString(holderValue.elements);
        out.field(ENTRY).writeString(holderValue.entry);
        out.field(PARTS).writeString(holderValue.parts);
        out.field(MATCH).writeString(holderValue.match);
        out.field(UNMATCHED).writeString(holderValue.unmatched);
        out.field(OBJECT).writeString(holderValue.object);
        out.field(WORDS).writeString(holderValue.words);
        out.field(TEST).writeString(holderValue.test);
        out.field(HASH_CODE).writeString(holderValue.hashCode);
        out.field(NOTIFY_ALL).writeString(holderValue.notifyAll);
        out.field(FINALIZE).writeString(holderValue.finalize);
        writeMembers(holderValue.members, out.field(MEMBERS));
        writeMembersValues(holderValue.Members, out.field(MEMBERS_FIELD));
        out.endObject();
    }

    @Override
    public Holder read(StateReader in) {
        Holder holderValue = new Holder();
        holderValue.identity = new ArrayList<>();
        holderValue.Identity = new LinkedHashSet<>();
        holderValue.members = new ArrayList<>();
        holderValue.Members = new LinkedHashSet<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case KEY -> holderValue.key = in.readUuid();
                case WAIT -> holderValue.wait = in.readLong();
                case WAIT_VALUE -> holderValue.waitValue = in.readString();
                case IDENTITY -> holderValue.identity = readIdentityValues(in);
                case IDENTITY_FIELD -> holderValue.Identity = readIdentityValues2(in);
                case HOLDER -> holderValue.holder = WordsMapping.read(in);
                case HASH_CODES -> holderValue.hashCodes = in.readString();
                case GET_CLASS -> holderValue.getClass = in.readString();
                case NOTIFY -> holderValue.notify = in.readString();
                case TO_STRING -> holderValue.toString = in.readString();
                case BUILD -> holderValue.build = in.readString();
                case BUILDER -> holderValue.builder = in.readString();
                case FROM -> holderValue.from = in.readString();
                case EQUALS -> holderValue.equals = in.readString();
                case CLONE -> holderValue.clone = in.readString();
                case VALUE -> holderValue.value = in.readString();
                case VERSION -> holderValue.version = in.readString();
                case OUT -> holderValue.out = in.readString();
                case IN -> holderValue.in = in.readString();
                case FIELD -> holderValue.field = in.readString();
                case COPY -> holderValue.copy = in.readString();
                case ONE -> holderValue.one = in.readString();
                case OTHER -> holderValue.other = in.readString();
                case VIOLATIONS -> holderValue.violations = in.readString();
                case CLOCK -> holderValue.clock = in.readString();
                case ID -> holderValue.id = in.readString();
                case STAGES -> holderValue.stages = in.readString();
                case SIZE -> holderValue.size = in.readString();
                case SHAPE_FIELD -> holderValue.SHAPE = in.readString();
                case INSTANCE_FIELD -> holderValue.INSTANCE = in.readString();
                case SHAPE_FIELD2 -> holderValue.shape = in.readString();
                case INSTANCE_FIELD2 -> holderValue.instance = in.readString();
                case YIELD -> holderValue.yield = in.readString();
                case RECORD -> holderValue.record = in.readString();
                case VAR -> holderValue.var = in.readString();
                case SEALED -> holderValue.sealed = in.readString();
                case A_B -> holderValue.aB = in.readString();
                case AB -> holderValue.ab = in.readString();
                case AB_FIELD -> holderValue.AB = in.readString();
                case A_B_FIELD -> holderValue.a_b = in.readString();
                case ITEM -> holderValue.item = in.readString();
                case ITEM_FIELD -> holderValue.Item = in.readString();
                case OPTIONAL -> holderValue.optional = in.readString();
                case OPTIONAL_FIELD -> holderValue.Optional = in.readString();
                case OPTIONAL_STAGE -> holderValue.optionalStage = in.readString();
                case ELEMENT -> holderValue.element = in.readString();
                case ELEMENTS -> holderValue.elements = in.readString();
                case ENTRY -> holderValue.entry = in.readString();
                case PARTS -> holderValue.parts = in.readString();
                case MATCH -> holderValue.match = in.readString();
                case UNMATCHED -> holderValue.unmatched = in.readString();
                case OBJECT -> holderValue.object = in.readString();
                case WORDS -> holderValue.words = in.readString();
                case TEST -> holderValue.test = in.readString();
                case HASH_CODE -> holderValue.hashCode = in.readString();
                case NOTIFY_ALL -> holderValue.notifyAll = in.readString();
                case FINALIZE -> holderValue.finalize = in.readString();
                case MEMBERS -> holderValue.members = readMembers(in);
                case MEMBERS_FIELD -> holderValue.Members = readMembersValues(in);
                default -> throw new IllegalStateException("Holder has no field " + field);
            }
        }
        return holderValue;
    }

    @Override
    public void writeIdentity(UUID identity, StateWriter out) {
        out.writeUuid(identity);
    }

    @Override
    public UUID readIdentity(StateReader in) {
        return in.readUuid();
    }

    private static List<String> copyIdentityValues(List<String> identity) {
        return identity == null ? null : new ArrayList<>(identity);
    }

    private static Set<String> copyIdentityValues2(Set<String> Identity) {
        return Identity == null ? null : new LinkedHashSet<>(Identity);
    }

    private static List<Member> copyMembers(List<Member> members) {
        if (members == null) {
            return null;
        }
        List<Member> copy = new ArrayList<>(members.size());
        for (Member element : members) {
            copy.add(MemberMapping.copy(element));
        }
        return copy;
    }

    private static Set<Member> copyMembersValues(Set<Member> Members) {
        if (Members == null) {
            return null;
        }
        Set<Member> copy = new LinkedHashSet<>();
        for (Member element : Members) {
            copy.add(MemberMapping.copy(element));
        }
        return copy;
    }

    private static boolean sameMembers(List<Member> one, List<Member> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Iterator<Member> elements = other.iterator();
        for (Member element : one) {
            if (!MemberMapping.sameState(element, elements.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameMembersValues(Set<Member> one, Set<Member> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Map<Object, Member> unmatched = new HashMap<>();
        for (Member element : other) {
            unmatched.put(MemberMapping.identity(element), element);
        }
        for (Member element : one) {
            Member match = unmatched.remove(MemberMapping.identity(element));
            if (!MemberMapping.sameState(element, match)) {
                return false;
            }
        }
        return unmatched.isEmpty();
    }

    private static void writeIdentityValues(List<String> identity, StateWriter out) {
        out.beginList(identity.size());
        for (String element : identity) {
            out.writeString(element);
        }
        out.endList();
    }

    private static void writeIdentityValues2(Set<String> Identity, StateWriter out) {
        out.beginSet(Identity.size());
        for (String element : Identity) {
            out.writeString(element);
        }
        out.endList();
    }

    private static void writeMembers(List<Member> members, StateWriter out) {
        out.beginList(members.size());
        for (Member element : members) {
            MemberMapping.write(element, out);
        }
        out.endList();
    }

    private static void writeMembersValues(Set<Member> Members, StateWriter out) {
        out.beginSet(Members.size());
        for (Member element : Members) {
            MemberMapping.write(element, out);
        }
        out.endList();
    }

    private static List<String> readIdentityValues(StateReader in) {
        List<String> identity = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            identity.add(in.readString());
        }
        return identity;
    }

    private static Set<String> readIdentityValues2(StateReader in) {
        Set<String> Identity = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            Identity.add(in.readString());
        }
        return Identity;
    }

    private static List<Member> readMembers(StateReader in) {
        List<Member> members = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            members.add(MemberMapping.read(in));
        }
        return members;
    }

    private static Set<Member> readMembersValues(StateReader in) {
        Set<Member> Members = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            Members.add(MemberMapping.read(in));
        }
        return Members;
    }
}
