package dev.typecase.benchmarks.compile;

import dev.typecase.benchmarks.compile.Field.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Ten classes of a synthetic domain that belong together: an aggregate with an entity, two value objects, two commands with
 * their handler, two events with theirs. Slices differ in their fields, and the same number always gives the same slice.
 */
final class Slice {

    static final int CLASSES = 10;

    private static final int FEWEST_FIELDS = 5;
    private static final int MOST_FIELDS = 11;

    private final int number;
    private final List<Field> aggregate;
    private final List<Field> entity;
    private final List<Field> terms;
    private final List<Field> address;
    private final List<Field> change;
    private final List<Field> opened;
    private final List<Field> changed;

    Slice(int number) {
        this.number = number;
        SplittableRandom random = new SplittableRandom(number);
        aggregate = fields(random);
        entity = fields(random);
        terms = fields(random);
        address = fields(random);
        change = fields(random);
        opened = fields(random);
        changed = fields(random);
    }

    /** The first field is a title in every class, so that there is one to change. */
    private static List<Field> fields(SplittableRandom random) {
        Kind[] kinds = Kind.values();
        int count = random.nextInt(FEWEST_FIELDS, MOST_FIELDS + 1);
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(Kind.TITLE, "title"));
        for (int i = 1; i < count; i++) {
            Kind kind = kinds[random.nextInt(kinds.length)];
            fields.add(new Field(kind, kind.name().toLowerCase(Locale.ROOT) + i));
        }
        return List.copyOf(fields);
    }

    String name() {
        return "Account%03d".formatted(number);
    }

    String packageName() {
        return SyntheticDomain.PACKAGE + ".part%03d".formatted(number);
    }

    List<Field> aggregate() {
        return aggregate;
    }

    List<Field> entity() {
        return entity;
    }

    List<Field> terms() {
        return terms;
    }

    List<Field> address() {
        return address;
    }

    List<Field> change() {
        return change;
    }

    List<Field> opened() {
        return opened;
    }

    List<Field> changed() {
        return changed;
    }
}
