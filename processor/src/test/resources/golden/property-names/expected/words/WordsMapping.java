package words;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Words} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class WordsMapping {

    private static final int BUILD = 0;
    private static final int BUILDER = 1;
    private static final int FROM = 2;
    private static final int EQUALS = 3;
    private static final int VALUE = 4;
    private static final int VERSION = 5;
    private static final int OUT = 6;
    private static final int IN = 7;
    private static final int FIELD = 8;
    private static final int COPY = 9;
    private static final int ONE = 10;
    private static final int OTHER = 11;
    private static final int VIOLATIONS = 12;
    private static final int CLOCK = 13;
    private static final int ID = 14;
    private static final int STAGES = 15;
    private static final int SIZE = 16;
    private static final int SHAPE_FIELD = 17;
    private static final int INSTANCE_FIELD = 18;
    private static final int SHAPE_FIELD2 = 19;
    private static final int INSTANCE_FIELD2 = 20;
    private static final int YIELD = 21;
    private static final int RECORD = 22;
    private static final int VAR = 23;
    private static final int SEALED = 24;
    private static final int A_B = 25;
    private static final int AB = 26;
    private static final int AB_FIELD = 27;
    private static final int A_B_FIELD = 28;
    private static final int ITEM = 29;
    private static final int ITEM_FIELD = 30;
    private static final int OPTIONAL = 31;
    private static final int OPTIONAL_FIELD = 32;
    private static final int OPTIONAL_STAGE = 33;
    private static final int ELEMENT = 34;
    private static final int ELEMENTS = 35;
    private static final int ENTRY = 36;
    private static final int PARTS = 37;
    private static final int MATCH = 38;
    private static final int UNMATCHED = 39;
    private static final int IDENTITY = 40;
    private static final int OBJECT = 41;
    private static final int WORDS = 42;
    private static final int TEST = 43;
    private static final int LISTS = 44;
    private static final int LISTS_FIELD = 45;

    /** The components of {@link Words}. */
    public static final Shape SHAPE = Shape.of(
            "Words",
            Shape.Field.scalar("build", Shape.Kind.STRING),
            Shape.Field.scalar("builder", Shape.Kind.STRING),
            Shape.Field.scalar("from", Shape.Kind.STRING),
            Shape.Field.scalar("equals", Shape.Kind.STRING),
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
            Shape.Field.scalar("identity", Shape.Kind.STRING),
            Shape.Field.scalar("object", Shape.Kind.STRING),
            Shape.Field.scalar("words", Shape.Kind.STRING),
            Shape.Field.scalar("test", Shape.Kind.STRING),
            Shape.Field.list("lists", Shape.Field.scalar("element", Shape.Kind.STRING)),
            Shape.Field.list("Lists", Shape.Field.scalar("element", Shape.Kind.STRING)));

    private WordsMapping() {}

    /** Gives the state to a writer. */
    public static void write(Words wordsValue, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(BUILD).writeString(wordsValue.build());
        out.field(BUILDER).writeString(wordsValue.builder());
        out.field(FROM).writeString(wordsValue.from());
        out.field(EQUALS).writeString(wordsValue.equals());
        out.field(VALUE).writeString(wordsValue.value());
        out.field(VERSION).writeString(wordsValue.version());
        out.field(OUT).writeString(wordsValue.out());
        out.field(IN).writeString(wordsValue.in());
        out.field(FIELD).writeString(wordsValue.field());
        out.field(COPY).writeString(wordsValue.copy());
        out.field(ONE).writeString(wordsValue.one());
        out.field(OTHER).writeString(wordsValue.other());
        out.field(VIOLATIONS).writeString(wordsValue.violations());
        out.field(CLOCK).writeString(wordsValue.clock());
        out.field(ID).writeString(wordsValue.id());
        out.field(STAGES).writeString(wordsValue.stages());
        out.field(SIZE).writeString(wordsValue.size());
        out.field(SHAPE_FIELD).writeString(wordsValue.SHAPE());
        out.field(INSTANCE_FIELD).writeString(wordsValue.INSTANCE());
        out.field(SHAPE_FIELD2).writeString(wordsValue.shape());
        out.field(INSTANCE_FIELD2).writeString(wordsValue.instance());
        out.field(YIELD).writeString(wordsValue.yield());
        out.field(RECORD).writeString(wordsValue.record());
        out.field(VAR).writeString(wordsValue.var());
        out.field(SEALED).writeString(wordsValue.sealed());
        out.field(A_B).writeString(wordsValue.aB());
        out.field(AB).writeString(wordsValue.ab());
        out.field(AB_FIELD).writeString(wordsValue.AB());
        out.field(A_B_FIELD).writeString(wordsValue.a_b());
        out.field(ITEM).writeString(wordsValue.item());
        out.field(ITEM_FIELD).writeString(wordsValue.Item());
        out.field(OPTIONAL).writeString(wordsValue.optional());
        out.field(OPTIONAL_FIELD).writeString(wordsValue.Optional());
        out.field(OPTIONAL_STAGE).writeString(wordsValue.optionalStage());
        out.field(ELEMENT).writeString(wordsValue.element());
        out.field(ELEMENTS).writeString(wordsValue.elements());
        out.field(ENTRY).writeString(wordsValue.entry());
        out.field(PARTS).writeString(wordsValue.parts());
        out.field(MATCH).writeString(wordsValue.match());
        out.field(UNMATCHED).writeString(wordsValue.unmatched());
        out.field(IDENTITY).writeString(wordsValue.identity());
        out.field(OBJECT).writeString(wordsValue.object());
        out.field(WORDS).writeString(wordsValue.words());
        out.field(TEST).writeString(wordsValue.test());
        writeLists(wordsValue.lists(), out.field(LISTS));
        writeListsValues(wordsValue.Lists(), out.field(LISTS_FIELD));
        out.endObject();
    }

    /** Builds {@link Words} from what a reader gives; nothing is checked. */
    public static Words read(StateReader in) {
        String build = null;
        String builder = null;
        String from = null;
        String equals = null;
        String value = null;
        String version = null;
        String outValue = null;
        String inValue = null;
        String fieldValue = null;
        String copyValue = null;
        String oneValue = null;
        String otherValue = null;
        String violations = null;
        String clock = null;
        String id = null;
        String stages = null;
        String size = null;
        String SHAPEValue = null;
        String INSTANCEValue = null;
        String shape = null;
        String instance = null;
        String yieldValue = null;
        String recordValue = null;
        String varValue = null;
        String sealedValue = null;
        String aB = null;
        String ab = null;
        String ABValue = null;
        String a_b = null;
        String item = null;
        String Item = null;
        String optional = null;
        String Optional = null;
        String optionalStage = null;
        String elementValue = null;
        String elementsValue = null;
        String entryValue = null;
        String partsValue = null;
        String matchValue = null;
        String unmatchedValue = null;
        String identity = null;
        String object = null;
        String words = null;
        String test = null;
        List<String> lists = List.of();
        List<String> Lists = List.of();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case BUILD -> build = in.readString();
                case BUILDER -> builder = in.readString();
                case FROM -> from = in.readString();
                case EQUALS -> equals = in.readString();
                case VALUE -> value = in.readString();
                case VERSION -> version = in.readString();
                case OUT -> outValue = in.readString();
                case IN -> inValue = in.readString();
                case FIELD -> fieldValue = in.readString();
                case COPY -> copyValue = in.readString();
                case ONE -> oneValue = in.readString();
                case OTHER -> otherValue = in.readString();
                case VIOLATIONS -> violations = in.readString();
                case CLOCK -> clock = in.readString();
                case ID -> id = in.readString();
                case STAGES -> stages = in.readString();
                case SIZE -> size = in.readString();
                case SHAPE_FIELD -> SHAPEValue = in.readString();
                case INSTANCE_FIELD -> INSTANCEValue = in.readString();
                case SHAPE_FIELD2 -> shape = in.readString();
                case INSTANCE_FIELD2 -> instance = in.readString();
                case YIELD -> yieldValue = in.readString();
                case RECORD -> recordValue = in.readString();
                case VAR -> varValue = in.readString();
                case SEALED -> sealedValue = in.readString();
                case A_B -> aB = in.readString();
                case AB -> ab = in.readString();
                case AB_FIELD -> ABValue = in.readString();
                case A_B_FIELD -> a_b = in.readString();
                case ITEM -> item = in.readString();
                case ITEM_FIELD -> Item = in.readString();
                case OPTIONAL -> optional = in.readString();
                case OPTIONAL_FIELD -> Optional = in.readString();
                case OPTIONAL_STAGE -> optionalStage = in.readString();
                case ELEMENT -> elementValue = in.readString();
                case ELEMENTS -> elementsValue = in.readString();
                case ENTRY -> entryValue = in.readString();
                case PARTS -> partsValue = in.readString();
                case MATCH -> matchValue = in.readString();
                case UNMATCHED -> unmatchedValue = in.readString();
                case IDENTITY -> identity = in.readString();
                case OBJECT -> object = in.readString();
                case WORDS -> words = in.readString();
                case TEST -> test = in.readString();
                case LISTS -> lists = readLists(in);
                case LISTS_FIELD -> Lists = readListsValues(in);
                default -> throw new IllegalStateException("Words has no field " + field);
            }
        }
        return new Words(build, builder, from, equals, value, version, outValue, inValue,
                fieldValue, copyValue, oneValue, otherValue, violations, clock, id, stages, size,
                SHAPEValue, INSTANCEValue, shape, instance, yieldValue, recordValue, varValue,
                sealedValue, aB, ab, ABValue, a_b, item, Item, optional, Optional, optionalStage,
                elementValue, elementsValue, entryValue, partsValue, matchValue, unmatchedValue,
                identity, object, words, test, lists, Lists);
    }

    /** A copy that shares nothing that can change. */
    public static Words copy(Words wordsValue) {
        if (wordsValue == null) {
            return null;
        }
        return new Words(wordsValue.build(), wordsValue.builder(), wordsValue.from(),
                wordsValue.equals(), wordsValue.value(), wordsValue.version(), wordsValue.out(),
                wordsValue.in(), wordsValue.field(), wordsValue.copy(), wordsValue.one(),
                wordsValue.other(), wordsValue.violations(), wordsValue.clock(), wordsValue.id(),
                wordsValue.stages(), wordsValue.size(), wordsValue.SHAPE(), wordsValue.INSTANCE(),
                wordsValue.shape(), wordsValue.instance(), wordsValue.yield(), wordsValue.record(),
                wordsValue.var(), wordsValue.sealed(), wordsValue.aB(), wordsValue.ab(),
                wordsValue.AB(), wordsValue.a_b(), wordsValue.item(), wordsValue.Item(),
                wordsValue.optional(), wordsValue.Optional(), wordsValue.optionalStage(),
                wordsValue.element(), wordsValue.elements(), wordsValue.entry(), wordsValue.parts(),
                wordsValue.match(), wordsValue.unmatched(), wordsValue.identity(),
                wordsValue.object(), wordsValue.words(), wordsValue.test(),
                copyLists(wordsValue.lists()), copyListsValues(wordsValue.Lists()));
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(Words one, Words other) {
        if (one == null || other == null) {
            return one == other;
        }
        return Objects.equals(one.build(), other.build())
                && Objects.equals(one.builder(), other.builder())
                && Objects.equals(one.from(), other.from())
                && Objects.equals(one.equals(), other.equals())
                && Objects.equals(one.value(), other.value())
                && Objects.equals(one.version(), other.version())
                && Objects.equals(one.out(), other.out())
                && Objects.equals(one.in(), other.in())
                && Objects.equals(one.field(), other.field())
                && Objects.equals(one.copy(), other.copy())
                && Objects.equals(one.one(), other.one())
                && Objects.equals(one.other(), other.other())
                && Objects.equals(one.violations(), other.violations())
                && Objects.equals(one.clock(), other.clock())
                && Objects.equals(one.id(), other.id())
                && Objects.equals(one.stages(), other.stages())
                && Objects.equals(one.size(), other.size())
                && Objects.equals(one.SHAPE(), other.SHAPE())
                && Objects.equals(one.INSTANCE(), other.INSTANCE())
                && Objects.equals(one.shape(), other.shape())
                && Objects.equals(one.instance(), other.instance())
                && Objects.equals(one.yield(), other.yield())
                && Objects.equals(one.record(), other.record())
                && Objects.equals(one.var(), other.var())
                && Objects.equals(one.sealed(), other.sealed())
                && Objects.equals(one.aB(), other.aB())
                && Objects.equals(one.ab(), other.ab())
                && Objects.equals(one.AB(), other.AB())
                && Objects.equals(one.a_b(), other.a_b())
                && Objects.equals(one.item(), other.item())
                && Objects.equals(one.Item(), other.Item())
                && Objects.equals(one.optional(), other.optional())
                && Objects.equals(one.Optional(), other.Optional())
                && Objects.equals(one.optionalStage(), other.optionalStage())
                && Objects.equals(one.element(), other.element())
                && Objects.equals(one.elements(), other.elements())
                && Objects.equals(one.entry(), other.entry())
                && Objects.equals(one.parts(), other.parts())
                && Objects.equals(one.match(), other.match())
                && Objects.equals(one.unmatched(), other.unmatched())
                && Objects.equals(one.identity(), other.identity())
                && Objects.equals(one.object(), other.object())
                && Objects.equals(one.words(), other.words())
                && Objects.equals(one.test(), other.test())
                && Objects.equals(one.lists(), other.lists())
                && Objects.equals(one.Lists(), other.Lists());
    }

    private static void writeLists(List<String> lists, StateWriter out) {
        out.beginList(lists.size());
        for (String element : lists) {
            out.writeString(element);
        }
        out.endList();
    }

    private static void writeListsValues(List<String> Lists, StateWriter out) {
        out.beginList(Lists.size());
        for (String element : Lists) {
            out.writeString(element);
        }
        out.endList();
    }

    private static List<String> readLists(StateReader in) {
        List<String> lists = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            lists.add(in.readString());
        }
        return Collections.unmodifiableList(lists);
    }

    private static List<String> readListsValues(StateReader in) {
        List<String> Lists = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            Lists.add(in.readString());
        }
        return Collections.unmodifiableList(Lists);
    }

    private static List<String> copyLists(List<String> lists) {
        return lists == null ? null : Collections.unmodifiableList(new ArrayList<>(lists));
    }

    private static List<String> copyListsValues(List<String> Lists) {
        return Lists == null ? null : Collections.unmodifiableList(new ArrayList<>(Lists));
    }
}
