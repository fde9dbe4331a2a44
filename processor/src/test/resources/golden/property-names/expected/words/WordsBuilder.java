package words;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Words}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class WordsBuilder {

    private WordsBuilder() {}

    /** Begins a new {@link Words}. */
    public static BuildStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Words}, each of which can be replaced. */
    public static CopyStage from(Words wordsValue) {
        Stages stages = new Stages();
        stages.build = wordsValue.build();
        stages.builder = wordsValue.builder();
        stages.from = wordsValue.from();
        stages.equals = wordsValue.equals();
        stages.value = wordsValue.value();
        stages.version = wordsValue.version();
        stages.out = wordsValue.out();
        stages.in = wordsValue.in();
        stages.field = wordsValue.field();
        stages.copy = wordsValue.copy();
        stages.one = wordsValue.one();
        stages.other = wordsValue.other();
        stages.violations = wordsValue.violations();
        stages.clock = wordsValue.clock();
        stages.id = wordsValue.id();
        stages.stages = wordsValue.stages();
        stages.size = wordsValue.size();
        stages.SHAPE = wordsValue.SHAPE();
        stages.INSTANCE = wordsValue.INSTANCE();
        stages.shape = wordsValue.shape();
        stages.instance = wordsValue.instance();
        stages.yield = wordsValue.yield();
        stages.record = wordsValue.record();
        stages.var = wordsValue.var();
        stages.sealed = wordsValue.sealed();
        stages.aB = wordsValue.aB();
        stages.ab = wordsValue.ab();
        stages.AB = wordsValue.AB();
        stages.a_b = wordsValue.a_b();
        stages.item = wordsValue.item();
        stages.Item = wordsValue.Item();
        stages.optional = wordsValue.optional();
        stages.Optional = wordsValue.Optional();
        stages.optionalStage = wordsValue.optionalStage();
        stages.element = wordsValue.element();
        stages.elements = wordsValue.elements();
        stages.entry = wordsValue.entry();
        stages.parts = wordsValue.parts();
        stages.match = wordsValue.match();
        stages.unmatched = wordsValue.unmatched();
        stages.identity = wordsValue.identity();
        stages.object = wordsValue.object();
        stages.words = wordsValue.words();
        stages.test = wordsValue.test();
        stages.lists = wordsValue.lists();
        stages.Lists = wordsValue.Lists();
        return stages;
    }

    /** Requires {@link Words#build()}. */
    public interface BuildStage {

        BuilderStage build(String build);
    }

    /** Requires {@link Words#builder()}. */
    public interface BuilderStage {

        FromStage builder(String builder);
    }

    /** Requires {@link Words#from()}. */
    public interface FromStage {

        EqualsStage from(String from);
    }

    /** Requires {@link Words#equals()}. */
    public interface EqualsStage {

        ValueStage equals(String equals);
    }

    /** Requires {@link Words#value()}. */
    public interface ValueStage {

        VersionStage value(String value);
    }

    /** Requires {@link Words#version()}. */
    public interface VersionStage {

        OutStage version(String version);
    }

    /** Requires {@link Words#out()}. */
    public interface OutStage {

        InStage out(String out);
    }

    /** Requires {@link Words#in()}. */
    public interface InStage {

        FieldStage in(String in);
    }

    /** Requires {@link Words#field()}. */
    public interface FieldStage {

        CopyStage2 field(String field);
    }

    /** Requires {@link Words#copy()}. */
    public interface CopyStage2 {

        OneStage copy(String copy);
    }

    /** Requires {@link Words#one()}. */
    public interface OneStage {

        OtherStage one(String one);
    }

    /** Requires {@link Words#other()}. */
    public interface OtherStage {

        ViolationsStage other(String other);
    }

    /** Requires {@link Words#violations()}. */
    public interface ViolationsStage {

        ClockStage violations(String violations);
    }

    /** Requires {@link Words#clock()}. */
    public interface ClockStage {

        IdStage clock(String clock);
    }

    /** Requires {@link Words#id()}. */
    public interface IdStage {

        StagesStage id(String id);
    }

    /** Requires {@link Words#stages()}. */
    public interface StagesStage {

        SizeStage stages(String stages);
    }

    /** Requires {@link Words#size()}. */
    public interface SizeStage {

        SHAPEStage size(String size);
    }

    /** Requires {@link Words#SHAPE()}. */
    public interface SHAPEStage {

        INSTANCEStage SHAPE(String SHAPE);
    }

    /** Requires {@link Words#INSTANCE()}. */
    public interface INSTANCEStage {

        ShapeStage2 INSTANCE(String INSTANCE);
    }

    /** Requires {@link Words#shape()}. */
    public interface ShapeStage2 {

        InstanceStage2 shape(String shape);
    }

    /** Requires {@link Words#instance()}. */
    public interface InstanceStage2 {

        YieldStage instance(String instance);
    }

    /** Requires {@link Words#yield()}. */
    public interface YieldStage {

        RecordStage yield(String yield);
    }

    /** Requires {@link Words#record()}. */
    public interface RecordStage {

        VarStage record(String record);
    }

    /** Requires {@link Words#var()}. */
    public interface VarStage {

        SealedStage var(String var);
    }

    /** Requires {@link Words#sealed()}. */
    public interface SealedStage {

        ABStage sealed(String sealed);
    }

    /** Requires {@link Words#aB()}. */
    public interface ABStage {

        AbStage2 aB(String aB);
    }

    /** Requires {@link Words#ab()}. */
    public interface AbStage2 {

        ABStage3 ab(String ab);
    }

    /** Requires {@link Words#AB()}. */
    public interface ABStage3 {

        A_bStage AB(String AB);
    }

    /** Requires {@link Words#a_b()}. */
    public interface A_bStage {

        ItemStage a_b(String a_b);
    }

    /** Requires {@link Words#item()}. */
    public interface ItemStage {

        ItemStage2 item(String item);
    }

    /** Requires {@link Words#Item()}. */
    public interface ItemStage2 {

        OptionalStage2 Item(String Item);
    }

    /** Requires {@link Words#optional()}. */
    public interface OptionalStage2 {

        OptionalStage3 optional(String optional);
    }

    /** Requires {@link Words#Optional()}. */
    public interface OptionalStage3 {

        OptionalStageStage Optional(String Optional);
    }

    /** Requires {@link Words#optionalStage()}. */
    public interface OptionalStageStage {

        ElementStage optionalStage(String optionalStage);
    }

    /** Requires {@link Words#element()}. */
    public interface ElementStage {

        ElementsStage element(String element);
    }

    /** Requires {@link Words#elements()}. */
    public interface ElementsStage {

        EntryStage elements(String elements);
    }

    /** Requires {@link Words#entry()}. */
    public interface EntryStage {

        PartsStage entry(String entry);
    }

    /** Requires {@link Words#parts()}. */
    public interface PartsStage {

        MatchStage parts(String parts);
    }

    /** Requires {@link Words#match()}. */
    public interface MatchStage {

        UnmatchedStage match(String match);
    }

    /** Requires {@link Words#unmatched()}. */
    public interface UnmatchedStage {

        IdentityStage unmatched(String unmatched);
    }

    /** Requires {@link Words#identity()}. */
    public interface IdentityStage {

        ObjectStage identity(String identity);
    }

    /** Requires {@link Words#object()}. */
    public interface ObjectStage {

        WordsStage object(String object);
    }

    /** Requires {@link Words#words()}. */
    public interface WordsStage {

        TestStage words(String words);
    }

    /** Requires {@link Words#test()}. */
    public interface TestStage {

        OptionalStage test(String test);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Empty unless given. */
        OptionalStage lists(List<String> lists);

        /** Empty unless given. */
        OptionalStage lists(String... lists);

        /** Empty unless given. */
        OptionalStage Lists(List<String> Lists);

        /** Empty unless given. */
        OptionalStage Lists(String... Lists);

        /**
         * The {@link Words}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Words build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage build(String build);

        CopyStage builder(String builder);

        CopyStage from(String from);

        CopyStage equals(String equals);

        CopyStage value(String value);

        CopyStage version(String version);

        CopyStage out(String out);

        CopyStage in(String in);

        CopyStage field(String field);

        CopyStage copy(String copy);

        CopyStage one(String one);

        CopyStage other(String other);

        CopyStage violations(String violations);

        CopyStage clock(String clock);

        CopyStage id(String id);

        CopyStage stages(String stages);

        CopyStage size(String size);

        CopyStage SHAPE(String SHAPE);

        CopyStage INSTANCE(String INSTANCE);

        CopyStage shape(String shape);

        CopyStage instance(String instance);

        CopyStage yield(String yield);

        CopyStage record(String record);

        CopyStage var(String var);

        CopyStage sealed(String sealed);

        CopyStage aB(String aB);

        CopyStage ab(String ab);

        CopyStage AB(String AB);

        CopyStage a_b(String a_b);

        CopyStage item(String item);

        CopyStage Item(String Item);

        CopyStage optional(String optional);

        CopyStage Optional(String Optional);

        CopyStage optionalStage(String optionalStage);

        CopyStage element(String element);

        CopyStage elements(String elements);

        CopyStage entry(String entry);

        CopyStage parts(String parts);

        CopyStage match(String match);

        CopyStage unmatched(String unmatched);

        CopyStage identity(String identity);

        CopyStage object(String object);

        CopyStage words(String words);

        CopyStage test(String test);

        CopyStage lists(List<String> lists);

        CopyStage lists(String... lists);

        CopyStage Lists(List<String> Lists);

        CopyStage Lists(String... Lists);

        /**
         * The {@link Words}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Words build();
    }

    private static final class Stages implements BuildStage,
            BuilderStage,
            FromStage,
            EqualsStage,
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
            IdentityStage,
            ObjectStage,
            WordsStage,
            TestStage,
            OptionalStage,
            CopyStage {

        private String build;
        private String builder;
        private String from;
        private String equals;
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
        private String identity;
        private String object;
        private String words;
        private String test;
        private List<String> lists = List.of();
        private List<String> Lists = List.of();

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
        public Stages identity(String identity) {
            this.identity = identity;
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
        public Stages lists(List<String> lists) {
            this.lists = lists;
            return this;
        }

        @Override
        public Stages lists(String... lists) {
            return lists(Arrays.asList(lists));
        }

        @Override
        public Stages Lists(List<String> Lists) {
            this.Lists = Lists;
            return this;
        }

        @Override
        public Stages Lists(String... Lists) {
            return Lists(Arrays.asList(Lists));
        }

        @Override
        public Words build() {
            Violations violationsValue = Violations.collect();
            WordsConstraints.checkComponents(build, builder, from, equals, value, version, out, in,
                    field, copy, one, other, violations, clock, id, stages, size, SHAPE, INSTANCE,
                    shape, instance, yield, record, var, sealed, aB, ab, AB, a_b, item, Item,
                    optional, Optional, optionalStage, element, elements, entry, parts, match,
                    unmatched, identity, object, words, test, lists, Lists, violationsValue);
            violationsValue.throwIfAny("Words");
            return new Words(build, builder, from, equals, value, version, out, in, field, copy,
                    one, other, violations, clock, id, stages, size, SHAPE, INSTANCE, shape,
                    instance, yield, record, var, sealed, aB, ab, AB, a_b, item, Item, optional,
                    Optional, optionalStage, element, elements, entry, parts, match, unmatched,
                    identity, object, words, test, List.copyOf(lists), List.copyOf(Lists));
        }
    }
}
