package dev.typecase.storetests.herbarium;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random specimens, of what every store can hold. */
public final class Specimens {

    private final Values values;

    /** The same ones for a random number generator of the same seed. */
    public Specimens(Random random) {
        this.values = new Values(random, false);
    }

    /** So many. */
    public List<Specimen> several(int many) {
        List<Specimen> specimens = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Specimen specimen = new Specimen();
            specimen.id = new SpecimenId(
                    new UUID(values.random().nextLong(), values.random().nextLong()));
            change(specimen);
            specimens.add(specimen);
        }
        return specimens;
    }

    /** One of each name, which stands in its notes as well. */
    public List<Specimen> named(List<String> names) {
        List<Specimen> specimens = several(names.size());
        for (int i = 0; i < names.size(); i++) {
            specimens.get(i).name = names.get(i);
            specimens.get(i).notes.add(names.get(i));
        }
        return specimens;
    }

    /** Changes everything but the identity. */
    public void change(Specimen specimen) {
        fillSingle(specimen);
        fillOptional(specimen);
        specimen.notes = new ArrayList<>(several(3, values::text));
        specimen.relatives = new LinkedHashSet<>(several(3, values::family));
        specimen.sizes = new ArrayList<>(several(3, values::decimal));
        specimen.doses = new LinkedHashSet<>(several(3, values::floating));
        specimen.ranges = new ArrayList<>(several(3, this::range));
        specimen.leaves = new ArrayList<>(several(3, this::leaf));
        specimen.counts = new LinkedHashMap<>();
        several(2, values::text).forEach(key -> specimen.counts.put(key, values.integer()));
    }

    private void fillSingle(Specimen specimen) {
        specimen.name = values.text();
        specimen.letter = values.letter();
        specimen.living = values.bool();
        specimen.tiny = (byte) values.integer();
        specimen.small = (short) values.integer();
        specimen.number = values.integer();
        specimen.code = values.whole();
        specimen.weight = (float) values.floating();
        specimen.price = values.decimal();
        specimen.atoms = values.atoms();
        specimen.found = values.instant();
        specimen.day = values.date();
        specimen.moment = values.moment();
        specimen.year = values.year();
        specimen.family = values.family();
        specimen.token = values.uuid();
        specimen.link = values.link();
        specimen.place = place();
    }

    private void fillOptional(Specimen specimen) {
        specimen.label = maybe(values::text);
        specimen.rare = maybe(values::bool);
        specimen.rank = maybe(values::integer);
        specimen.serial = maybe(values::whole);
        specimen.height = maybe(values::floating);
        specimen.discount = maybe(values::decimal);
        specimen.lost = maybe(values::instant);
        specimen.time = maybe(values::time);
        specimen.second = maybe(values::family);
        specimen.picture = maybe(() -> values.text().getBytes(java.nio.charset.StandardCharsets.UTF_16));
        specimen.age = maybe(values::age);
        specimen.keeper = maybe(values::keeper);
        specimen.origin = maybe(this::place);
        specimen.remark = maybe(() -> new Remark(maybe(values::text), maybe(values::family)));
        specimen.stem = maybe(this::leaf);
    }

    private Place place() {
        return new Place(values.text(), maybe(values::text), maybe(this::range), several(2, values::text));
    }

    private Range range() {
        return new Range(values.decimal(), maybe(values::decimal));
    }

    private Leaf leaf() {
        Leaf leaf = new Leaf();
        leaf.id = new UUID(values.random().nextLong(), values.random().nextLong());
        leaf.color = values.text();
        leaf.length = maybe(values::decimal);
        leaf.spots = new ArrayList<>(several(2, values::text));
        leaf.veins = new ArrayList<>(several(2, this::range));
        return leaf;
    }

    private <V> @Nullable V maybe(Supplier<V> value) {
        return values.percent(60) ? value.get() : null;
    }

    private <V> List<V> several(int most, Supplier<V> value) {
        List<V> list = new ArrayList<>();
        for (int left = values.random().nextInt(most + 1); left > 0; left--) {
            list.add(value.get());
        }
        return list;
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean same(Specimen one, Specimen other) {
        return SpecimenMapping.INSTANCE.sameState(one, other);
    }
}
