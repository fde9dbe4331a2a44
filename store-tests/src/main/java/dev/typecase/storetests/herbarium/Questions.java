package dev.typecase.storetests.herbarium;

import dev.typecase.query.CaselessField;
import dev.typecase.query.CollectionField;
import dev.typecase.query.Condition;
import dev.typecase.query.Field;
import dev.typecase.query.Order;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Random conditions and orders, over every field and every operator that it has. */
public final class Questions {

    private final Values values;
    private final List<Supplier<Condition<Specimen>>> simple = new ArrayList<>();
    private final List<Supplier<Condition<Leaf>>> ofLeaf = new ArrayList<>();
    private final List<Supplier<Condition<Range>>> ofRange = new ArrayList<>();
    private final List<OrderedField<Specimen, ?>> keys = new ArrayList<>();

    /** The same ones for a random number generator of the same seed. */
    public Questions(Random random) {
        this.values = new Values(random, true);
        askOfRange();
        askOfLeaf();
        askOfTextAndNumbers();
        askOfMomentsAndOthers();
        askOfValues();
        askOfCollections();
    }

    /** Texts that are something else to a database when they are not taken as what they are. */
    public static List<String> hostileTexts() {
        return Values.TEXTS;
    }

    /** What can be asked of a text with another one. */
    public static List<Condition<Specimen>> everyTextOperator(String text) {
        TextField<Specimen> name = SpecimenFields.NAME;
        CaselessField<Specimen> caseless = name.ignoringCase();
        return List.of(
                name.eq(text),
                name.ne(text),
                name.lt(text),
                name.ge(text),
                name.in(text, text + "'"),
                name.startsWith(text),
                name.endsWith(text),
                name.contains(text),
                caseless.eq(text),
                caseless.startsWith(text),
                caseless.endsWith(text),
                caseless.contains(text),
                SpecimenFields.NOTES.contains(text));
    }

    /** A condition, in which others are nested this deep at most. */
    public Condition<Specimen> condition(int depth) {
        return nested(simple, depth);
    }

    private <T> Condition<T> nested(List<Supplier<Condition<T>>> choices, int depth) {
        int kind = depth == 0 ? 0 : values.random().nextInt(7);
        return switch (kind) {
            case 1, 2 -> nested(choices, depth - 1).and(nested(choices, depth - 1));
            case 3, 4 -> nested(choices, depth - 1).or(nested(choices, depth - 1));
            case 5 -> nested(choices, depth - 1).not();
            case 6 -> values.percent(50) ? Condition.always() : Condition.never();
            default -> values.oneOf(choices).get();
        };
    }

    /** Keys to sort by; there may be none. */
    public List<Order<Specimen>> orders() {
        List<Order<Specimen>> orders = new ArrayList<>();
        for (int left = values.random().nextInt(4); left > 0; left--) {
            OrderedField<Specimen, ?> key = values.oneOf(keys);
            Order<Specimen> order = values.bool() ? key.asc() : key.desc();
            orders.add(values.bool() ? order : values.bool() ? order.nullsFirst() : order.nullsLast());
        }
        return orders;
    }

    private <V> void key(OrderedField<Specimen, V> field, Supplier<V> value) {
        keys.add(field);
        simple.add(() -> ordered(field, value));
    }

    private void key(TextField<Specimen> field) {
        keys.add(field);
        simple.add(() -> text(field));
    }

    private void askOfTextAndNumbers() {
        key(SpecimenFields.NAME);
        key(SpecimenFields.LABEL);
        key(SpecimenFields.LETTER, values::letter);
        key(SpecimenFields.LIVING, values::bool);
        key(SpecimenFields.RARE, values::bool);
        key(SpecimenFields.TINY, () -> (byte) values.integer());
        key(SpecimenFields.SMALL, () -> (short) values.integer());
        key(SpecimenFields.NUMBER, values::integer);
        key(SpecimenFields.RANK, values::integer);
        key(SpecimenFields.CODE, values::whole);
        key(SpecimenFields.SERIAL, values::whole);
        key(SpecimenFields.WEIGHT, () -> (float) values.floating());
        key(SpecimenFields.HEIGHT, values::floating);
        key(SpecimenFields.PRICE, values::decimal);
        key(SpecimenFields.DISCOUNT, values::decimal);
        key(SpecimenFields.ATOMS, values::atoms);
    }

    private void askOfMomentsAndOthers() {
        key(SpecimenFields.FOUND, values::instant);
        key(SpecimenFields.LOST, values::instant);
        key(SpecimenFields.DAY, values::date);
        key(SpecimenFields.TIME, values::time);
        key(SpecimenFields.MOMENT, values::moment);
        key(SpecimenFields.YEAR, values::year);
        key(SpecimenFields.FAMILY, values::family);
        key(SpecimenFields.SECOND, values::family);
        key(SpecimenFields.TOKEN, values::uuid);
        key(SpecimenFields.KEEPER, values::keeper);
        simple.add(() -> missing(SpecimenFields.PICTURE));
        simple.add(() -> equal(SpecimenFields.LINK, values::link));
        simple.add(() -> equal(SpecimenFields.AGE, values::age));
    }

    private void askOfValues() {
        key(SpecimenFields.PLACE.city());
        key(SpecimenFields.PLACE.country());
        key(SpecimenFields.PLACE.altitude().low(), values::decimal);
        key(SpecimenFields.ORIGIN.city());
        key(SpecimenFields.ORIGIN.country());
        key(SpecimenFields.ORIGIN.altitude().high(), values::decimal);
        key(SpecimenFields.REMARK.text());
        key(SpecimenFields.REMARK.family(), values::family);
        key(SpecimenFields.STEM.color());
        key(SpecimenFields.STEM.length(), values::decimal);
        simple.add(() -> missing(SpecimenFields.PLACE));
        simple.add(() -> missing(SpecimenFields.PLACE.altitude()));
        simple.add(() -> missing(SpecimenFields.ORIGIN));
        simple.add(() -> missing(SpecimenFields.ORIGIN.altitude()));
        simple.add(() -> missing(SpecimenFields.REMARK));
        simple.add(() -> missing(SpecimenFields.STEM));
    }

    private void askOfCollections() {
        simple.add(() -> texts(SpecimenFields.NOTES, SpecimenFields.NOTES.element()));
        simple.add(() ->
                texts(SpecimenFields.PLACE.lines(), SpecimenFields.PLACE.lines().element()));
        simple.add(() -> texts(
                SpecimenFields.ORIGIN.lines(), SpecimenFields.ORIGIN.lines().element()));
        simple.add(() ->
                texts(SpecimenFields.STEM.spots(), SpecimenFields.STEM.spots().element()));
        simple.add(() -> any(SpecimenFields.STEM.veins(), () -> nested(ofRange, 1)));
        simple.add(() ->
                any(SpecimenFields.RELATIVES, () -> ordered(SpecimenFields.RELATIVES.element(), values::family)));
        simple.add(() -> SpecimenFields.RELATIVES.contains(values.family()));
        simple.add(() -> any(SpecimenFields.SIZES, () -> ordered(SpecimenFields.SIZES.element(), values::decimal)));
        simple.add(() -> any(SpecimenFields.DOSES, () -> ordered(SpecimenFields.DOSES.element(), values::floating)));
        simple.add(() -> any(SpecimenFields.RANGES, () -> nested(ofRange, 2)));
        simple.add(() -> any(SpecimenFields.LEAVES, () -> nested(ofLeaf, 2)));
    }

    private void askOfLeaf() {
        ofLeaf.add(() -> text(LeafFields.COLOR));
        ofLeaf.add(() -> ordered(LeafFields.ID, values::uuid));
        ofLeaf.add(() -> ordered(LeafFields.LENGTH, values::decimal));
        ofLeaf.add(() -> texts(LeafFields.SPOTS, LeafFields.SPOTS.element()));
        ofLeaf.add(() -> any(LeafFields.VEINS, () -> nested(ofRange, 1)));
    }

    private void askOfRange() {
        ofRange.add(() -> ordered(RangeFields.LOW, values::decimal));
        ofRange.add(() -> ordered(RangeFields.HIGH, values::decimal));
    }

    private <T> Condition<T> texts(CollectionField<T, String> collection, TextField<String> element) {
        return any(collection, () -> text(element));
    }

    private <T, E> Condition<T> any(CollectionField<T, E> collection, Supplier<Condition<E>> element) {
        return switch (values.random().nextInt(8)) {
            case 0 -> collection.isEmpty();
            case 1 -> collection.isNotEmpty();
            case 2 -> collection.any(element.get().not());
            default -> collection.any(element.get());
        };
    }

    private <T> Condition<T> missing(PlainField<T> field) {
        return values.bool() ? field.isNull() : field.isNotNull();
    }

    private <T, V> Condition<T> equal(Field<T, V> field, Supplier<V> value) {
        return switch (values.random().nextInt(5)) {
            case 0 -> field.eq(value.get());
            case 1 -> field.ne(value.get());
            case 2 -> field.in(several(value));
            case 3 -> field.notIn(several(value));
            default -> missing(field);
        };
    }

    private <V> List<V> several(Supplier<V> value) {
        List<V> list = new ArrayList<>();
        for (int left = values.random().nextInt(4); left > 0; left--) {
            list.add(value.get());
        }
        return list;
    }

    private <T, V> Condition<T> ordered(OrderedField<T, V> field, Supplier<V> value) {
        return switch (values.random().nextInt(7)) {
            case 0 -> field.lt(value.get());
            case 1 -> field.le(value.get());
            case 2 -> field.gt(value.get());
            case 3 -> field.ge(value.get());
            case 4 -> field.between(value.get(), value.get());
            default -> equal(field, value);
        };
    }

    private <T> Condition<T> text(TextField<T> field) {
        return switch (values.random().nextInt(6)) {
            case 0 -> field.startsWith(values.piece());
            case 1 -> field.endsWith(values.piece());
            case 2 -> field.contains(values.piece());
            case 3, 4 -> caseless(field.ignoringCase());
            default -> ordered(field, values::text);
        };
    }

    private <T> Condition<T> caseless(CaselessField<T> field) {
        return switch (values.random().nextInt(6)) {
            case 0 -> field.startsWith(values.piece());
            case 1 -> field.endsWith(values.piece());
            case 2 -> field.contains(values.piece());
            case 3 -> field.ne(values.piece());
            case 4 -> field.in(several(values::piece));
            default -> field.eq(values.text());
        };
    }
}
