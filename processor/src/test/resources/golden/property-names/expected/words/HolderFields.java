package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.CollectionField;
import dev.typecase.query.ElementsField;
import dev.typecase.query.OrderedField;
import dev.typecase.query.TextField;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Holder} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class HolderFields {

    private static final Access ACCESS = new Access();

    /** {@link Holder#key}. */
    public static final OrderedField<Holder, UUID> KEY = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Holder#wait}. */
    public static final OrderedField<Holder, Long> WAIT = new OrderedField<>(FieldPath.of(ACCESS, 1));

    /** {@link Holder#waitValue}. */
    public static final TextField<Holder> WAIT_VALUE = new TextField<>(FieldPath.of(ACCESS, 2));

    /** {@link Holder#identity}. */
    public static final ElementsField<Holder, String, TextField<String>> IDENTITY =
            new ElementsField<>(FieldPath.of(ACCESS, 3), new TextField<>(FieldPath.element(ACCESS, 3)));

    /** {@link Holder#Identity}. */
    public static final ElementsField<Holder, String, TextField<String>> IDENTITY_FIELD =
            new ElementsField<>(FieldPath.of(ACCESS, 4), new TextField<>(FieldPath.element(ACCESS, 4)));

    /** {@link Holder#holder}. */
    public static final WordsFields.Of<Holder> HOLDER = new WordsFields.Of<>(FieldPath.of(ACCESS, 5));

    /** {@link Holder#hashCodes}. */
    public static final TextField<Holder> HASH_CODES = new TextField<>(FieldPath.of(ACCESS, 6));

    /** {@link Holder#getClass}. */
    public static final TextField<Holder> GET_CLASS = new TextField<>(FieldPath.of(ACCESS, 7));

    /** {@link Holder#notify}. */
    public static final TextField<Holder> NOTIFY = new TextField<>(FieldPath.of(ACCESS, 8));

    /** {@link Holder#toString}. */
    public static final TextField<Holder> TO_STRING = new TextField<>(FieldPath.of(ACCESS, 9));

    /** {@link Holder#build}. */
    public static final TextField<Holder> BUILD = new TextField<>(FieldPath.of(ACCESS, 10));

    /** {@link Holder#builder}. */
    public static final TextField<Holder> BUILDER = new TextField<>(FieldPath.of(ACCESS, 11));

    /** {@link Holder#from}. */
    public static final TextField<Holder> FROM = new TextField<>(FieldPath.of(ACCESS, 12));

    /** {@link Holder#equals}. */
    public static final TextField<Holder> EQUALS = new TextField<>(FieldPath.of(ACCESS, 13));

    /** {@link Holder#clone}. */
    public static final TextField<Holder> CLONE = new TextField<>(FieldPath.of(ACCESS, 14));

    /** {@link Holder#value}. */
    public static final TextField<Holder> VALUE = new TextField<>(FieldPath.of(ACCESS, 15));

    /** {@link Holder#version}. */
    public static final TextField<Holder> VERSION = new TextField<>(FieldPath.of(ACCESS, 16));

    /** {@link Holder#out}. */
    public static final TextField<Holder> OUT = new TextField<>(FieldPath.of(ACCESS, 17));

    /** {@link Holder#in}. */
    public static final TextField<Holder> IN = new TextField<>(FieldPath.of(ACCESS, 18));

    /** {@link Holder#field}. */
    public static final TextField<Holder> FIELD = new TextField<>(FieldPath.of(ACCESS, 19));

    /** {@link Holder#copy}. */
    public static final TextField<Holder> COPY = new TextField<>(FieldPath.of(ACCESS, 20));

    /** {@link Holder#one}. */
    public static final TextField<Holder> ONE = new TextField<>(FieldPath.of(ACCESS, 21));

    /** {@link Holder#other}. */
    public static final TextField<Holder> OTHER = new TextField<>(FieldPath.of(ACCESS, 22));

    /** {@link Holder#violations}. */
    public static final TextField<Holder> VIOLATIONS = new TextField<>(FieldPath.of(ACCESS, 23));

    /** {@link Holder#clock}. */
    public static final TextField<Holder> CLOCK = new TextField<>(FieldPath.of(ACCESS, 24));

    /** {@link Holder#id}. */
    public static final TextField<Holder> ID = new TextField<>(FieldPath.of(ACCESS, 25));

    /** {@link Holder#stages}. */
    public static final TextField<Holder> STAGES = new TextField<>(FieldPath.of(ACCESS, 26));

    /** {@link Holder#size}. */
    public static final TextField<Holder> SIZE = new TextField<>(FieldPath.of(ACCESS, 27));

    /** {@link Holder#SHAPE}. */
    public static final TextField<Holder> SHAPE = new TextField<>(FieldPath.of(ACCESS, 28));

    /** {@link Holder#INSTANCE}. */
    public static final TextField<Holder> INSTANCE = new TextField<>(FieldPath.of(ACCESS, 29));

    /** {@link Holder#shape}. */
    public static final TextField<Holder> SHAPE_FIELD = new TextField<>(FieldPath.of(ACCESS, 30));

    /** {@link Holder#instance}. */
    public static final TextField<Holder> INSTANCE_FIELD = new TextField<>(FieldPath.of(ACCESS, 31));

    /** {@link Holder#yield}. */
    public static final TextField<Holder> YIELD = new TextField<>(FieldPath.of(ACCESS, 32));

    /** {@link Holder#record}. */
    public static final TextField<Holder> RECORD = new TextField<>(FieldPath.of(ACCESS, 33));

    /** {@link Holder#var}. */
    public static final TextField<Holder> VAR = new TextField<>(FieldPath.of(ACCESS, 34));

    /** {@link Holder#sealed}. */
    public static final TextField<Holder> SEALED = new TextField<>(FieldPath.of(ACCESS, 35));

    /** {@link Holder#aB}. */
    public static final TextField<Holder> A_B = new TextField<>(FieldPath.of(ACCESS, 36));

    /** {@link Holder#ab}. */
    public static final TextField<Holder> AB = new TextField<>(FieldPath.of(ACCESS, 37));

    /** {@link Holder#AB}. */
    public static final TextField<Holder> AB_FIELD = new TextField<>(FieldPath.of(ACCESS, 38));

    /** {@link Holder#a_b}. */
    public static final TextField<Holder> A_B_FIELD = new TextField<>(FieldPath.of(ACCESS, 39));

    /** {@link Holder#item}. */
    public static final TextField<Holder> ITEM = new TextField<>(FieldPath.of(ACCESS, 40));

    /** {@link Holder#Item}. */
    public static final TextField<Holder> ITEM_FIELD = new TextField<>(FieldPath.of(ACCESS, 41));

    /** {@link Holder#optional}. */
    public static final TextField<Holder> OPTIONAL = new TextField<>(FieldPath.of(ACCESS, 42));

    /** {@link Holder#Optional}. */
    public static final TextField<Holder> OPTIONAL_FIELD = new TextField<>(FieldPath.of(ACCESS, 43));

    /** {@link Holder#optionalStage}. */
    public static final TextField<Holder> OPTIONAL_STAGE = new TextField<>(FieldPath.of(ACCESS, 44));

    /** {@link Holder#element}. */
    public static final TextField<Holder> ELEMENT = new TextField<>(FieldPath.of(ACCESS, 45));

    /** {@link Holder#elements}. */
    public static final TextField<Holder> ELEMENTS = new TextField<>(FieldPath.of(ACCESS, 46));

    /** {@link Holder#entry}. */
    public static final TextField<Holder> ENTRY = new TextField<>(FieldPath.of(ACCESS, 47));

    /** {@link Holder#parts}. */
    public static final TextField<Holder> PARTS = new TextField<>(FieldPath.of(ACCESS, 48));

    /** {@link Holder#match}. */
    public static final TextField<Holder> MATCH = new TextField<>(FieldPath.of(ACCESS, 49));

    /** {@link Holder#unmatched}. */
    public static final TextField<Holder> UNMATCHED = new TextField<>(FieldPath.of(ACCESS, 50));

    /** {@link Holder#object}. */
    public static final TextField<Holder> OBJECT = new TextField<>(FieldPath.of(ACCESS, 51));

    /** {@link Holder#words}. */
    public static final TextField<Holder> WORDS = new TextField<>(FieldPath.of(ACCESS, 52));

    /** {@link Holder#test}. */
    public static final TextField<Holder> TEST = new TextField<>(FieldPath.of(ACCESS, 53));

    /** {@link Holder#hashCode}. */
    public static final TextField<Holder> HASH_CODE = new TextField<>(FieldPath.of(ACCESS, 54));

    /** {@link Holder#notifyAll}. */
    public static final TextField<Holder> NOTIFY_ALL = new TextField<>(FieldPath.of(ACCESS, 55));

    /** {@link Holder#finalize}. */
    public static final TextField<Holder> FINALIZE = new TextField<>(FieldPath.of(ACCESS, 56));

    /** {@link Holder#members}. */
    public static final CollectionField<Holder, Member> MEMBERS = new CollectionField<>(FieldPath.of(ACCESS, 57));

    /** {@link Holder#Members}. */
    public static final CollectionField<Holder, Member> MEMBERS_FIELD = new CollectionField<>(FieldPath.of(ACCESS, 58));

    private HolderFields() {}

    private static final class Access extends FieldAccess<Holder> {

        @Override
        protected Shape shape() {
            return HolderMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Holder holderValue, int field) {
            return switch (field) {
                case 0 -> holderValue.key;
                case 1 -> holderValue.wait;
                case 2 -> holderValue.waitValue;
                case 3 -> holderValue.identity;
                case 4 -> holderValue.Identity;
                case 5 -> holderValue.holder;
                case 6 -> holderValue.hashCodes;
                case 7 -> holderValue.getClass;
                case 8 -> holderValue.notify;
                case 9 -> holderValue.toString;
                case 10 -> holderValue.build;
                case 11 -> holderValue.builder;
                case 12 -> holderValue.from;
                case 13 -> holderValue.equals;
                case 14 -> holderValue.clone;
                case 15 -> holderValue.value;
                case 16 -> holderValue.version;
                case 17 -> holderValue.out;
                case 18 -> holderValue.in;
                case 19 -> holderValue.field;
                case 20 -> holderValue.copy;
                case 21 -> holderValue.one;
                case 22 -> holderValue.other;
                case 23 -> holderValue.violations;
                case 24 -> holderValue.clock;
                case 25 -> holderValue.id;
                case 26 -> holderValue.stages;
                case 27 -> holderValue.size;
                case 28 -> holderValue.SHAPE;
                case 29 -> holderValue.INSTANCE;
                case 30 -> holderValue.shape;
                case 31 -> holderValue.instance;
                case 32 -> holderValue.yield;
                case 33 -> holderValue.record;
                case 34 -> holderValue.var;
                case 35 -> holderValue.sealed;
                case 36 -> holderValue.aB;
                case 37 -> holderValue.ab;
                case 38 -> holderValue.AB;
                case 39 -> holderValue.a_b;
                case 40 -> holderValue.item;
                case 41 -> holderValue.Item;
                case 42 -> holderValue.optional;
                case 43 -> holderValue.Optional;
                case 44 -> holderValue.optionalStage;
                case 45 -> holderValue.element;
                case 46 -> holderValue.elements;
                case 47 -> holderValue.entry;
                case 48 -> holderValue.parts;
                case 49 -> holderValue.match;
                case 50 -> holderValue.unmatched;
                case 51 -> holderValue.object;
                case 52 -> holderValue.words;
                case 53 -> holderValue.test;
                case 54 -> holderValue.hashCode;
                case 55 -> holderValue.notifyAll;
                case 56 -> holderValue.finalize;
                case 57 -> holderValue.members;
                case 58 -> holderValue.Members;
                default -> throw new IllegalStateException("Holder has no field " + field);
            };
        }
    }
}
