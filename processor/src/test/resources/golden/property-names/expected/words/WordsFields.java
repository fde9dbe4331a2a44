package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Words} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class WordsFields {

    private static final Access ACCESS = new Access();

    /** {@link Words#build()}. */
    public static final TextField<Words> BUILD = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Words#builder()}. */
    public static final TextField<Words> BUILDER = new TextField<>(FieldPath.of(ACCESS, 1));

    /** {@link Words#from()}. */
    public static final TextField<Words> FROM = new TextField<>(FieldPath.of(ACCESS, 2));

    /** {@link Words#equals()}. */
    public static final TextField<Words> EQUALS = new TextField<>(FieldPath.of(ACCESS, 3));

    /** {@link Words#value()}. */
    public static final TextField<Words> VALUE = new TextField<>(FieldPath.of(ACCESS, 4));

    /** {@link Words#version()}. */
    public static final TextField<Words> VERSION = new TextField<>(FieldPath.of(ACCESS, 5));

    /** {@link Words#out()}. */
    public static final TextField<Words> OUT = new TextField<>(FieldPath.of(ACCESS, 6));

    /** {@link Words#in()}. */
    public static final TextField<Words> IN = new TextField<>(FieldPath.of(ACCESS, 7));

    /** {@link Words#field()}. */
    public static final TextField<Words> FIELD = new TextField<>(FieldPath.of(ACCESS, 8));

    /** {@link Words#copy()}. */
    public static final TextField<Words> COPY = new TextField<>(FieldPath.of(ACCESS, 9));

    /** {@link Words#one()}. */
    public static final TextField<Words> ONE = new TextField<>(FieldPath.of(ACCESS, 10));

    /** {@link Words#other()}. */
    public static final TextField<Words> OTHER = new TextField<>(FieldPath.of(ACCESS, 11));

    /** {@link Words#violations()}. */
    public static final TextField<Words> VIOLATIONS = new TextField<>(FieldPath.of(ACCESS, 12));

    /** {@link Words#clock()}. */
    public static final TextField<Words> CLOCK = new TextField<>(FieldPath.of(ACCESS, 13));

    /** {@link Words#id()}. */
    public static final TextField<Words> ID = new TextField<>(FieldPath.of(ACCESS, 14));

    /** {@link Words#stages()}. */
    public static final TextField<Words> STAGES = new TextField<>(FieldPath.of(ACCESS, 15));

    /** {@link Words#size()}. */
    public static final TextField<Words> SIZE = new TextField<>(FieldPath.of(ACCESS, 16));

    /** {@link Words#SHAPE()}. */
    public static final TextField<Words> SHAPE = new TextField<>(FieldPath.of(ACCESS, 17));

    /** {@link Words#INSTANCE()}. */
    public static final TextField<Words> INSTANCE = new TextField<>(FieldPath.of(ACCESS, 18));

    /** {@link Words#shape()}. */
    public static final TextField<Words> SHAPE_FIELD = new TextField<>(FieldPath.of(ACCESS, 19));

    /** {@link Words#instance()}. */
    public static final TextField<Words> INSTANCE_FIELD = new TextField<>(FieldPath.of(ACCESS, 20));

    /** {@link Words#yield()}. */
    public static final TextField<Words> YIELD = new TextField<>(FieldPath.of(ACCESS, 21));

    /** {@link Words#record()}. */
    public static final TextField<Words> RECORD = new TextField<>(FieldPath.of(ACCESS, 22));

    /** {@link Words#var()}. */
    public static final TextField<Words> VAR = new TextField<>(FieldPath.of(ACCESS, 23));

    /** {@link Words#sealed()}. */
    public static final TextField<Words> SEALED = new TextField<>(FieldPath.of(ACCESS, 24));

    /** {@link Words#aB()}. */
    public static final TextField<Words> A_B = new TextField<>(FieldPath.of(ACCESS, 25));

    /** {@link Words#ab()}. */
    public static final TextField<Words> AB = new TextField<>(FieldPath.of(ACCESS, 26));

    /** {@link Words#AB()}. */
    public static final TextField<Words> AB_FIELD = new TextField<>(FieldPath.of(ACCESS, 27));

    /** {@link Words#a_b()}. */
    public static final TextField<Words> A_B_FIELD = new TextField<>(FieldPath.of(ACCESS, 28));

    /** {@link Words#item()}. */
    public static final TextField<Words> ITEM = new TextField<>(FieldPath.of(ACCESS, 29));

    /** {@link Words#Item()}. */
    public static final TextField<Words> ITEM_FIELD = new TextField<>(FieldPath.of(ACCESS, 30));

    /** {@link Words#optional()}. */
    public static final TextField<Words> OPTIONAL = new TextField<>(FieldPath.of(ACCESS, 31));

    /** {@link Words#Optional()}. */
    public static final TextField<Words> OPTIONAL_FIELD = new TextField<>(FieldPath.of(ACCESS, 32));

    /** {@link Words#optionalStage()}. */
    public static final TextField<Words> OPTIONAL_STAGE = new TextField<>(FieldPath.of(ACCESS, 33));

    /** {@link Words#element()}. */
    public static final TextField<Words> ELEMENT = new TextField<>(FieldPath.of(ACCESS, 34));

    /** {@link Words#elements()}. */
    public static final TextField<Words> ELEMENTS = new TextField<>(FieldPath.of(ACCESS, 35));

    /** {@link Words#entry()}. */
    public static final TextField<Words> ENTRY = new TextField<>(FieldPath.of(ACCESS, 36));

    /** {@link Words#parts()}. */
    public static final TextField<Words> PARTS = new TextField<>(FieldPath.of(ACCESS, 37));

    /** {@link Words#match()}. */
    public static final TextField<Words> MATCH = new TextField<>(FieldPath.of(ACCESS, 38));

    /** {@link Words#unmatched()}. */
    public static final TextField<Words> UNMATCHED = new TextField<>(FieldPath.of(ACCESS, 39));

    /** {@link Words#identity()}. */
    public static final TextField<Words> IDENTITY = new TextField<>(FieldPath.of(ACCESS, 40));

    /** {@link Words#object()}. */
    public static final TextField<Words> OBJECT = new TextField<>(FieldPath.of(ACCESS, 41));

    /** {@link Words#words()}. */
    public static final TextField<Words> WORDS = new TextField<>(FieldPath.of(ACCESS, 42));

    /** {@link Words#test()}. */
    public static final TextField<Words> TEST = new TextField<>(FieldPath.of(ACCESS, 43));

    /** {@link Words#lists()}. */
    public static final ElementsField<Words, String, TextField<String>> LISTS =
            new ElementsField<>(FieldPath.of(ACCESS, 44), new TextField<>(FieldPath.element(ACCESS, 44)));

    /** {@link Words#Lists()}. */
    public static final ElementsField<Words, String, TextField<String>> LISTS_FIELD =
            new ElementsField<>(FieldPath.of(ACCESS, 45), new TextField<>(FieldPath.element(ACCESS, 45)));

    private WordsFields() {}

    /**
     * {@link Words} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Words#build()}. */
        public TextField<T> build() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Words#builder()}. */
        public TextField<T> builder() {
            return new TextField<>(path().then(ACCESS, 1));
        }

        /** {@link Words#from()}. */
        public TextField<T> from() {
            return new TextField<>(path().then(ACCESS, 2));
        }

        /** {@link Words#equals()}. */
        public TextField<T> equals() {
            return new TextField<>(path().then(ACCESS, 3));
        }

        /** {@link Words#value()}. */
        public TextField<T> value() {
            return new TextField<>(path().then(ACCESS, 4));
        }

        /** {@link Words#version()}. */
        public TextField<T> version() {
            return new TextField<>(path().then(ACCESS, 5));
        }

        /** {@link Words#out()}. */
        public TextField<T> out() {
            return new TextField<>(path().then(ACCESS, 6));
        }

        /** {@link Words#in()}. */
        public TextField<T> in() {
            return new TextField<>(path().then(ACCESS, 7));
        }

        /** {@link Words#field()}. */
        public TextField<T> field() {
            return new TextField<>(path().then(ACCESS, 8));
        }

        /** {@link Words#copy()}. */
        public TextField<T> copy() {
            return new TextField<>(path().then(ACCESS, 9));
        }

        /** {@link Words#one()}. */
        public TextField<T> one() {
            return new TextField<>(path().then(ACCESS, 10));
        }

        /** {@link Words#other()}. */
        public TextField<T> other() {
            return new TextField<>(path().then(ACCESS, 11));
        }

        /** {@link Words#violations()}. */
        public TextField<T> violations() {
            return new TextField<>(path().then(ACCESS, 12));
        }

        /** {@link Words#clock()}. */
        public TextField<T> clock() {
            return new TextField<>(path().then(ACCESS, 13));
        }

        /** {@link Words#id()}. */
        public TextField<T> id() {
            return new TextField<>(path().then(ACCESS, 14));
        }

        /** {@link Words#stages()}. */
        public TextField<T> stages() {
            return new TextField<>(path().then(ACCESS, 15));
        }

        /** {@link Words#size()}. */
        public TextField<T> size() {
            return new TextField<>(path().then(ACCESS, 16));
        }

        /** {@link Words#SHAPE()}. */
        public TextField<T> SHAPE() {
            return new TextField<>(path().then(ACCESS, 17));
        }

        /** {@link Words#INSTANCE()}. */
        public TextField<T> INSTANCE() {
            return new TextField<>(path().then(ACCESS, 18));
        }

        /** {@link Words#shape()}. */
        public TextField<T> shape() {
            return new TextField<>(path().then(ACCESS, 19));
        }

        /** {@link Words#instance()}. */
        public TextField<T> instance() {
            return new TextField<>(path().then(ACCESS, 20));
        }

        /** {@link Words#yield()}. */
        public TextField<T> yield() {
            return new TextField<>(path().then(ACCESS, 21));
        }

        /** {@link Words#record()}. */
        public TextField<T> record() {
            return new TextField<>(path().then(ACCESS, 22));
        }

        /** {@link Words#var()}. */
        public TextField<T> var() {
            return new TextField<>(path().then(ACCESS, 23));
        }

        /** {@link Words#sealed()}. */
        public TextField<T> sealed() {
            return new TextField<>(path().then(ACCESS, 24));
        }

        /** {@link Words#aB()}. */
        public TextField<T> aB() {
            return new TextField<>(path().then(ACCESS, 25));
        }

        /** {@link Words#ab()}. */
        public TextField<T> ab() {
            return new TextField<>(path().then(ACCESS, 26));
        }

        /** {@link Words#AB()}. */
        public TextField<T> AB() {
            return new TextField<>(path().then(ACCESS, 27));
        }

        /** {@link Words#a_b()}. */
        public TextField<T> a_b() {
            return new TextField<>(path().then(ACCESS, 28));
        }

        /** {@link Words#item()}. */
        public TextField<T> item() {
            return new TextField<>(path().then(ACCESS, 29));
        }

        /** {@link Words#Item()}. */
        public TextField<T> Item() {
            return new TextField<>(path().then(ACCESS, 30));
        }

        /** {@link Words#optional()}. */
        public TextField<T> optional() {
            return new TextField<>(path().then(ACCESS, 31));
        }

        /** {@link Words#Optional()}. */
        public TextField<T> Optional() {
            return new TextField<>(path().then(ACCESS, 32));
        }

        /** {@link Words#optionalStage()}. */
        public TextField<T> optionalStage() {
            return new TextField<>(path().then(ACCESS, 33));
        }

        /** {@link Words#element()}. */
        public TextField<T> element() {
            return new TextField<>(path().then(ACCESS, 34));
        }

        /** {@link Words#elements()}. */
        public TextField<T> elements() {
            return new TextField<>(path().then(ACCESS, 35));
        }

        /** {@link Words#entry()}. */
        public TextField<T> entry() {
            return new TextField<>(path().then(ACCESS, 36));
        }

        /** {@link Words#parts()}. */
        public TextField<T> parts() {
            return new TextField<>(path().then(ACCESS, 37));
        }

        /** {@link Words#match()}. */
        public TextField<T> match() {
            return new TextField<>(path().then(ACCESS, 38));
        }

        /** {@link Words#unmatched()}. */
        public TextField<T> unmatched() {
            return new TextField<>(path().then(ACCESS, 39));
        }

        /** {@link Words#identity()}. */
        public TextField<T> identity() {
            return new TextField<>(path().then(ACCESS, 40));
        }

        /** {@link Words#object()}. */
        public TextField<T> object() {
            return new TextField<>(path().then(ACCESS, 41));
        }

        /** {@link Words#words()}. */
        public TextField<T> words() {
            return new TextField<>(path().then(ACCESS, 42));
        }

        /** {@link Words#test()}. */
        public TextField<T> test() {
            return new TextField<>(path().then(ACCESS, 43));
        }

        /** {@link Words#lists()}. */
        public ElementsField<T, String, TextField<String>> lists() {
            return new ElementsField<>(path().then(ACCESS, 44), new TextField<>(FieldPath.element(ACCESS, 44)));
        }

        /** {@link Words#Lists()}. */
        public ElementsField<T, String, TextField<String>> Lists() {
            return new ElementsField<>(path().then(ACCESS, 45), new TextField<>(FieldPath.element(ACCESS, 45)));
        }
    }

    private static final class Access extends FieldAccess<Words> {

        @Override
        protected Shape shape() {
            return WordsMapping.SHAPE;
        }

        @Override
        protected Object value(Words wordsValue, int field) {
            return switch (field) {
                case 0 -> wordsValue.build();
                case 1 -> wordsValue.builder();
                case 2 -> wordsValue.from();
                case 3 -> wordsValue.equals();
                case 4 -> wordsValue.value();
                case 5 -> wordsValue.version();
                case 6 -> wordsValue.out();
                case 7 -> wordsValue.in();
                case 8 -> wordsValue.field();
                case 9 -> wordsValue.copy();
                case 10 -> wordsValue.one();
                case 11 -> wordsValue.other();
                case 12 -> wordsValue.violations();
                case 13 -> wordsValue.clock();
                case 14 -> wordsValue.id();
                case 15 -> wordsValue.stages();
                case 16 -> wordsValue.size();
                case 17 -> wordsValue.SHAPE();
                case 18 -> wordsValue.INSTANCE();
                case 19 -> wordsValue.shape();
                case 20 -> wordsValue.instance();
                case 21 -> wordsValue.yield();
                case 22 -> wordsValue.record();
                case 23 -> wordsValue.var();
                case 24 -> wordsValue.sealed();
                case 25 -> wordsValue.aB();
                case 26 -> wordsValue.ab();
                case 27 -> wordsValue.AB();
                case 28 -> wordsValue.a_b();
                case 29 -> wordsValue.item();
                case 30 -> wordsValue.Item();
                case 31 -> wordsValue.optional();
                case 32 -> wordsValue.Optional();
                case 33 -> wordsValue.optionalStage();
                case 34 -> wordsValue.element();
                case 35 -> wordsValue.elements();
                case 36 -> wordsValue.entry();
                case 37 -> wordsValue.parts();
                case 38 -> wordsValue.match();
                case 39 -> wordsValue.unmatched();
                case 40 -> wordsValue.identity();
                case 41 -> wordsValue.object();
                case 42 -> wordsValue.words();
                case 43 -> wordsValue.test();
                case 44 -> wordsValue.lists();
                case 45 -> wordsValue.Lists();
                default -> throw new IllegalStateException("Words has no field " + field);
            };
        }
    }
}
