package words;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link Holder}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class HolderBuilder {

    private HolderBuilder() {}

    /** Begins a new {@link Holder}. */
    public static WaitStage builder() {
        return new Stages();
    }

    /** Requires {@link Holder#wait}. */
    public interface WaitStage {

        WaitValueStage waitValue(long wait);
    }

    /** Requires {@link Holder#waitValue}. */
    public interface WaitValueStage {

        HolderStage waitValue(String waitValue);
    }

    /** Requires {@link Holder#holder}. */
    public interface HolderStage {

        HashCodesStage holder(Words holder);
    }

    /** Requires {@link Holder#hashCodes}. */
    public interface HashCodesStage {

        GetClassStage hashCodes(String hashCodes);
    }

    /** Requires {@link Holder#getClass}. */
    public interface GetClassStage {

        NotifyStage getClass(String getClass);
    }

    /** Requires {@link Holder#notify}. */
    public interface NotifyStage {

        ToStringStage notify(String notify);
    }

    /** Requires {@link Holder#toString}. */
    public interface ToStringStage {

        BuildStage toString(String toString);
    }

    /** Requires {@link Holder#build}. */
    public interface BuildStage {

        BuilderStage build(String build);
    }

    /** Requires {@link Holder#builder}. */
    public interface BuilderStage {

        FromStage builder(String builder);
    }

    /** Requires {@link Holder#from}. */
    public interface FromStage {

        EqualsStage from(String from);
    }

    /** Requires {@link Holder#equals}. */
    public interface EqualsStage {

        CloneStage equals(String equals);
    }

    /** Requires {@link Holder#clone}. */
    public interface CloneStage {

        ValueStage clone(String clone);
    }

    /** Requires {@link Holder#value}. */
    public interface ValueStage {

        VersionStage value(String value);
    }

    /** Requires {@link Holder#version}. */
    public interface VersionStage {

        OutStage version(String version);
    }

    /** Requires {@link Holder#out}. */
    public interface OutStage {

        InStage out(String out);
    }

    /** Requires {@link Holder#in}. */
    public interface InStage {

        FieldStage in(String in);
    }

    /** Requires {@link Holder#field}. */
    public interface FieldStage {

        CopyStage2 field(String field);
    }

    /** Requires {@link Holder#copy}. */
    public interface CopyStage2 {

        OneStage copy(String copy);
    }

    /** Requires {@link Holder#one}. */
    public interface OneStage {

        OtherStage one(String one);
    }

    /** Requires {@link Holder#other}. */
    public interface OtherStage {

        ViolationsStage other(String other);
    }

    /** Requires {@link Holder#violations}. */
    public interface ViolationsStage {

        ClockStage violations(String violations);
    }

    /** Requires {@link Holder#clock}. */
    public interface ClockStage {

        IdStage clock(String clock);
    }

    /** Requires {@link Holder#id}. */
    public interface IdStage {

        StagesStage id(String id);
    }

    /** Requires {@link Holder#stages}. */
    public interface StagesStage {

        SizeStage stages(String stages);
    }

    /** Requires {@link Holder#size}. */
    public interface SizeStage {

        SHAPEStage size(String size);
    }

    /** Requires {@link Holder#SHAPE}. */
    public interface SHAPEStage {

        INSTANCEStage SHAPE(String SHAPE);
    }

    /** Requires {@link Holder#INSTANCE}. */
    public interface INSTANCEStage {

        ShapeStage2 INSTANCE(String INSTANCE);
    }

    /** Requires {@link Holder#shape}. */
    public interface ShapeStage2 {

        InstanceStage2 shape(String shape);
    }

    /** Requires {@link Holder#instance}. */
    public interface InstanceStage2 {

        YieldStage instance(String instance);
    }

    /** Requires {@link Holder#yield}. */
    public interface YieldStage {

        RecordStage yield(String yield);
    }

    /** Requires {@link Holder#record}. */
    public interface RecordStage {

        VarStage record(String record);
    }

    /** Requires {@link Holder#var}. */
    public interface VarStage {

        SealedStage var(String var);
    }

    /** Requires {@link Holder#sealed}. */
    public interface SealedStage {

        ABStage sealed(String sealed);
    }

    /** Requires {@link Holder#aB}. */
    public interface ABStage {

        AbStage2 aB(String aB);
    }

    /** Requires {@link Holder#ab}. */
    public interface AbStage2 {

        ABStage3 ab(String ab);
    }

    /** Requires {@link Holder#AB}. */
    public interface ABStage3 {

        A_bStage AB(String AB);
    }

    /** Requires {@link Holder#a_b}. */
    public interface A_bStage {

        ItemStage a_b(String a_b);
    }

    /** Requires {@link Holder#item}. */
    public interface ItemStage {

        ItemStage2 item(String item);
    }

    /** Requires {@link Holder#Item}. */
    public interface ItemStage2 {

        OptionalStage2 Item(String Item);
    }

    /** Requires {@link Holder#optional}. */
    public interface OptionalStage2 {

        OptionalStage3 optional(String optional);
    }

    /** Requires {@link Holder#Optional}. */
    public interface OptionalStage3 {

        OptionalStageStage Optional(String Optional);
    }

    /** Requires {@link Holder#optionalStage}. */
    public interface OptionalStageStage {

        ElementStage optionalStage(String optionalStage);
    }

    /** Requires {@link Holder#element}. */
    public interface ElementStage {

        ElementsStage element(String element);
    }

    /** Requires {@link Holder#elements}. */
    public interface ElementsStage {

        EntryStage elements(String elements);
    }

    /** Requires {@link Holder#entry}. */
    public interface EntryStage {

        PartsStage entry(String entry);
    }

    /** Requires {@link Holder#parts}. */
    public interface PartsStage {

        MatchStage parts(String parts);
    }

    /** Requires {@link Holder#match}. */
    public interface MatchStage {

        UnmatchedStage match(String match);
    }

    /** Requires {@link Holder#unmatched}. */
    public interface UnmatchedStage {

        ObjectStage unmatched(String unmatched);
    }

    /** Requires {@link Holder#object}. */
    public interface ObjectStage {

        WordsStage object(String object);
    }

    /** Requires {@link Holder#words}. */
    public interface WordsStage {

        TestStage words(String words);
    }

    /** Requires {@link Holder#test}. */
    public interface TestStage {

        HashCodeStage test(String test);
    }

    /** Requires {@link Holder#hashCode}. */
    public interface HashCodeStage {

        NotifyAllStage hashCode(String hashCode);
    }

    /** Requires {@link Holder#notifyAll}. */
    public interface NotifyAllStage {

        FinalizeStage notifyAll(String notifyAll);
    }

    /** Requires {@link Holder#finalize}. */
    public interface FinalizeStage {

        OptionalStage finalize(String finalize);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage key(UUID key);

        /** Empty unless given. */
        OptionalStage identity(List<String> identity);

        /** Empty unless given. */
        OptionalStage identity(String... identity);

        /** Empty unless given. */
        OptionalStage Identity(Set<String> Identity);

        /** Empty unless given. */
        OptionalStage Identity(String... Identity);

        /** Empty unless given. */
        OptionalStage members(List<Member> members);

        /** Empty unless given. */
        OptionalStage members(Member... members);

        /** Empty unless given. */
        OptionalStage Members(Set<Member> Members);

        /** Empty unless given. */
        OptionalStage Members(Member... Members);

        /**
         * The {@link Holder}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Holder build();
    }

    private static final class Stages implements WaitStage,
            WaitValueStage,
            HolderStage,
            HashCodesStage,
            GetClassStage,
            NotifyStage,
            ToStringStage,
            BuildStage,
            BuilderStage,
            FromStage,
            EqualsStage,
            CloneStage,
            ValueStage,
            VersionStage,
            OutStage,
            InStage,
            FieldStage,
            CopyStage2,
            OneStage,
            OtherStage,
            ViolationsStage,
            ClockStage,
            IdStage,
            StagesStage,
            SizeStage,
            SHAPEStage,
            INSTANCEStage,
            ShapeStage2,
            InstanceStage2,
            YieldStage,
            RecordStage,
            VarStage,
            SealedStage,
            ABStage,
            AbStage2,
            ABStage3,
            A_bStage,
            ItemStage,
            ItemStage2,
            OptionalStage2,
            OptionalStage3,
            OptionalStageStage,
            ElementStage,
            ElementsStage,
            EntryStage,
            PartsStage,
            MatchStage,
            UnmatchedStage,
            ObjectStage,
            WordsStage,
            TestStage,
            HashCodeStage,
            NotifyAllStage,
            FinalizeStage,
            OptionalStage {

        private UUID key;
        private long wait;
        private String waitValue;
        private List<String> identity = List.of();
        private Set<String> Identity = Set.of();
        private Words holder;
        private String hashCodes;
        private String getClass;
        private String notify;
        private String toString;
        private String build;
        private String builder;
        private String from;
        private String equals;
        private String clone;
        private String value;
        private String version;
        private String out;
        private String in;
        private String field;
        private String copy;
        private String one;
        private String other;
        private String violations;
        private String clock;
        private String id;
        private String stages;
        private String size;
        private String SHAPE;
        private String INSTANCE;
        private String shape;
        private String instance;
        private String yield;
        private String record;
        private String var;
        private String sealed;
        private String aB;
        private String ab;
        private String AB;
        private String a_b;
        private String item;
        private String Item;
        private String optional;
        private String Optional;
        private String optionalStage;
        private String element;
        private String elements;
        private String entry;
        private String parts;
        private String match;
        private String unmatched;
        private String object;
        private String words;
        private String test;
        private String hashCode;
        private String notifyAll;
        private String finalize;
        private List<Member> members = List.of();
        private Set<Member> Members = Set.of();

        @Override
        public Stages key(UUID key) {
            this.key = key;
            return this;
        }

        @Override
        public Stages waitValue(long wait) {
            this.wait = wait;
            return this;
        }

        @Override
        public Stages waitValue(String waitValue) {
            this.waitValue = waitValue;
            return this;
        }

        @Override
        public Stages identity(List<String> identity) {
            this.identity = identity;
            return this;
        }

        @Override
        public Stages identity(String... identity) {
            return identity(Arrays.asList(identity));
        }

        @Override
        public Stages Identity(Set<String> Identity) {
            this.Identity = Identity;
            return this;
        }

        @Override
        public Stages Identity(String... Identity) {
            return Identity(new LinkedHashSet<>(Arrays.asList(Identity)));
        }

        @Override
        public Stages holder(Words holder) {
            this.holder = holder;
            return this;
        }

        @Override
        public Stages hashCodes(String hashCodes) {
            this.hashCodes = hashCodes;
            return this;
        }

        @Override
        public Stages getClass(String getClass) {
            this.getClass = getClass;
            return this;
        }

        @Override
        public Stages notify(String notify) {
            this.notify = notify;
            return this;
        }

        @Override
        public Stages toString(String toString) {
            this.toString = toString;
            return this;
        }

        @Override
        public Stages build(String build) {
            this.build = build;
            return this;
        }

        @Override
        public Stages builder(String builder) {
            this.builder = builder;
            return this;
        }

        @Override
        public Stages from(String from) {
            this.from = from;
            return this;
        }

        @Override
        public Stages equals(String equals) {
            this.equals = equals;
            return this;
        }

        @Override
        public Stages clone(String clone) {
            this.clone = clone;
            return this;
        }

        @Override
        public Stages value(String value) {
            this.value = value;
            return this;
        }

        @Override
        public Stages version(String version) {
            this.version = version;
            return this;
        }

        @Override
        public Stages out(String out) {
            this.out = out;
            return this;
        }

        @Override
        public Stages in(String in) {
            this.in = in;
            return this;
        }

        @Override
        public Stages field(String field) {
            this.field = field;
            return this;
        }

        @Override
        public Stages copy(String copy) {
            this.copy = copy;
            return this;
        }

        @Override
        public Stages one(String one) {
            this.one = one;
            return this;
        }

        @Override
        public Stages other(String other) {
            this.other = other;
            return this;
        }

        @Override
        public Stages violations(String violations) {
            this.violations = violations;
            return this;
        }

        @Override
        public Stages clock(String clock) {
            this.clock = clock;
            return this;
        }

        @Override
        public Stages id(String id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages stages(String stages) {
            this.stages = stages;
            return this;
        }

        @Override
        public Stages size(String size) {
            this.size = size;
            return this;
        }

        @Override
        public Stages SHAPE(String SHAPE) {
            this.SHAPE = SHAPE;
            return this;
        }

        @Override
        public Stages INSTANCE(String INSTANCE) {
            this.INSTANCE = INSTANCE;
            return this;
        }

        @Override
        public Stages shape(String shape) {
            this.shape = shape;
            return this;
        }

        @Override
        public Stages instance(String instance) {
            this.instance = instance;
            return this;
        }

        @Override
        public Stages yield(String yield) {
            this.yield = yield;
            return this;
        }

        @Override
        public Stages record(String record) {
            this.record = record;
            return this;
        }

        @Override
        public Stages var(String var) {
            this.var = var;
            return this;
        }

        @Override
        public Stages sealed(String sealed) {
            this.sealed = sealed;
            return this;
        }

        @Override
        public Stages aB(String aB) {
            this.aB = aB;
            return this;
        }

        @Override
        public Stages ab(String ab) {
            this.ab = ab;
            return this;
        }

        @Override
        public Stages AB(String AB) {
            this.AB = AB;
            return this;
        }

        @Override
        public Stages a_b(String a_b) {
            this.a_b = a_b;
            return this;
        }

        @Override
        public Stages item(String item) {
            this.item = item;
            return this;
        }

        @Override
        public Stages Item(String Item) {
            this.Item = Item;
            return this;
        }

        @Override
        public Stages optional(String optional) {
            this.optional = optional;
            return this;
        }

        @Override
        public Stages Optional(String Optional) {
            this.Optional = Optional;
            return this;
        }

        @Override
        public Stages optionalStage(String optionalStage) {
            this.optionalStage = optionalStage;
            return this;
        }

        @Override
        public Stages element(String element) {
            this.element = element;
            return this;
        }

        @Override
        public Stages elements(String elements) {
            this.elements = elements;
            return this;
        }

        @Override
        public Stages entry(String entry) {
            this.entry = entry;
            return this;
        }

        @Override
        public Stages parts(String parts) {
            this.parts = parts;
            return this;
        }

        @Override
        public Stages match(String match) {
            this.match = match;
            return this;
        }

        @Override
        public Stages unmatched(String unmatched) {
            this.unmatched = unmatched;
            return this;
        }

        @Override
        public Stages object(String object) {
            this.object = object;
            return this;
        }

        @Override
        public Stages words(String words) {
            this.words = words;
            return this;
        }

        @Override
        public Stages test(String test) {
            this.test = test;
            return this;
        }

        @Override
        public Stages hashCode(String hashCode) {
            this.hashCode = hashCode;
            return this;
        }

        @Override
        public Stages notifyAll(String notifyAll) {
            this.notifyAll = notifyAll;
            return this;
        }

        @Override
        public Stages finalize(String finalize) {
            this.finalize = finalize;
            return this;
        }

        @Override
        public Stages members(List<Member> members) {
            this.members = members;
            return this;
        }

        @Override
        public Stages members(Member... members) {
            return members(Arrays.asList(members));
        }

        @Override
        public Stages Members(Set<Member> Members) {
            this.Members = Members;
            return this;
        }

        @Override
        public Stages Members(Member... Members) {
            return Members(new LinkedHashSet<>(Arrays.asList(Members)));
        }

        @Override
        public Holder build() {
            Holder holderValue = new Holder();
            holderValue.key = key == null ? UuidV7.next() : key;
            holderValue.wait = wait;
            holderValue.waitValue = waitValue;
            holderValue.identity = identity == null ? null : new ArrayList<>(identity);
            holderValue.Identity = Identity == null ? null : new LinkedHashSet<>(Identity);
            holderValue.holder = holder;
            holderValue.hashCodes = hashCodes;
            holderValue.getClass = getClass;
            holderValue.notify = notify;
            holderValue.toString = toString;
            holderValue.build = build;
            holderValue.builder = builder;
            holderValue.from = from;
            holderValue.equals = equals;
            holderValue.clone = clone;
            holderValue.value = value;
            holderValue.version = version;
            holderValue.out = out;
            holderValue.in = in;
            holderValue.field = field;
            holderValue.copy = copy;
            holderValue.one = one;
            holderValue.other = other;
            holderValue.violations = violations;
            holderValue.clock = clock;
            holderValue.id = id;
            holderValue.stages = stages;
            holderValue.size = size;
            holderValue.SHAPE = SHAPE;
            holderValue.INSTANCE = INSTANCE;
            holderValue.shape = shape;
            holderValue.instance = instance;
            holderValue.yield = yield;
            holderValue.record = record;
            holderValue.var = var;
            holderValue.sealed = sealed;
            holderValue.aB = aB;
            holderValue.ab = ab;
            holderValue.AB = AB;
            holderValue.a_b = a_b;
            holderValue.item = item;
            holderValue.Item = Item;
            holderValue.optional = optional;
            holderValue.Optional = Optional;
            holderValue.optionalStage = optionalStage;
            holderValue.element = element;
            holderValue.elements = elements;
            holderValue.entry = entry;
            holderValue.parts = parts;
            holderValue.match = match;
            holderValue.unmatched = unmatched;
            holderValue.object = object;
            holderValue.words = words;
            holderValue.test = test;
            holderValue.hashCode = hashCode;
            holderValue.notifyAll = notifyAll;
            holderValue.finalize = finalize;
            holderValue.members = members == null ? null : new ArrayList<>(members);
            holderValue.Members = Members == null ? null : new LinkedHashSet<>(Members);
            Violations violationsValue = Violations.collect();
            HolderConstraints.check(holderValue, violationsValue);
            violationsValue.throwIfAny("Holder");
            return holderValue;
        }
    }
}
