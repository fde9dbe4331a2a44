package words;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link New} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class NewMapping implements AggregateMapping<New, UUID> {

    /** The one instance. */
    public static final NewMapping INSTANCE = new NewMapping();

    private static final int ID = 0;
    private static final int A_CASE = 1;
    private static final int A_DEFAULT = 2;
    private static final int SWITCHES = 3;
    private static final int PACKAGES = 4;

    private static final Shape SHAPE = Shape.of(
            "New",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.object("aCase", CaseMapping.SHAPE),
            Shape.Field.object("aDefault", DefaultMapping.SHAPE),
            Shape.Field.list("switches", Shape.Field.object("element", SwitchMapping.SHAPE)),
            Shape.Field.list("packages", Shape.Field.object("element", PackageMapping.SHAPE)));

    private NewMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public UUID identity(New newValue) {
        return newValue.id;
    }

    @Override
    public Tables tables() {
        return NewTables.TABLES;
    }

    @Override
    public FieldPath<New> identityPath() {
        return NewFields.ID.path();
    }

    @Override
    public String identityText(UUID identity) {
        return identity.toString();
    }

    @Override
    public New copy(New newValue) {
        New copy = new New();
        copy.id = newValue.id;
        copy.aCase = CaseMapping.copy(newValue.aCase);
        copy.aDefault = DefaultMapping.copy(newValue.aDefault);
        copy.switches = copySwitches(newValue.switches);
        copy.packages = copyPackages(newValue.packages);
        return copy;
    }

    @Override
    public boolean sameState(New one, New other) {
        return Objects.equals(one.id, other.id)
                && CaseMapping.sameState(one.aCase, other.aCase)
                && DefaultMapping.sameState(one.aDefault, other.aDefault)
                && sameSwitches(one.switches, other.switches)
                && samePackages(one.packages, other.packages);
    }

    @Override
    public void check(New newValue, Violations violations) {
        NewConstraints.check(newValue, violations);
    }

    @Override
    public void write(New newValue, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(newValue.id);
        CaseMapping.write(newValue.aCase, out.field(A_CASE));
        DefaultMapping.write(newValue.aDefault, out.field(A_DEFAULT));
        writeSwitches(newValue.switches, out.field(SWITCHES));
        writePackages(newValue.packages, out.field(PACKAGES));
        out.endObject();
    }

    @Override
    public New read(StateReader in) {
        New newValue = new New();
        newValue.switches = new ArrayList<>();
        newValue.packages = new ArrayList<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> newValue.id = in.readUuid();
                case A_CASE -> newValue.aCase = CaseMapping.read(in);
                case A_DEFAULT -> newValue.aDefault = DefaultMapping.read(in);
                case SWITCHES -> newValue.switches = readSwitches(in);
                case PACKAGES -> newValue.packages = readPackages(in);
                default -> throw new IllegalStateException("New has no field " + field);
            }
        }
        return newValue;
    }

    @Override
    public void writeIdentity(UUID identity, StateWriter out) {
        out.writeUuid(identity);
    }

    @Override
    public UUID readIdentity(StateReader in) {
        return in.readUuid();
    }

    private static List<Switch> copySwitches(List<Switch> switches) {
        if (switches == null) {
            return null;
        }
        List<Switch> copy = new ArrayList<>(switches.size());
        for (Switch element : switches) {
            copy.add(SwitchMapping.copy(element));
        }
        return copy;
    }

    private static List<Package> copyPackages(List<Package> packages) {
        if (packages == null) {
            return null;
        }
        List<Package> copy = new ArrayList<>(packages.size());
        for (Package element : packages) {
            copy.add(PackageMapping.copy(element));
        }
        return copy;
    }

    private static boolean sameSwitches(List<Switch> one, List<Switch> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Iterator<Switch> elements = other.iterator();
        for (Switch element : one) {
            if (!SwitchMapping.sameState(element, elements.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean samePackages(List<Package> one, List<Package> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Iterator<Package> elements = other.iterator();
        for (Package element : one) {
            if (!PackageMapping.sameState(element, elements.next())) {
                return false;
            }
        }
        return true;
    }

    private static void writeSwitches(List<Switch> switches, StateWriter out) {
        out.beginList(switches.size());
        for (Switch element : switches) {
            SwitchMapping.write(element, out);
        }
        out.endList();
    }

    private static void writePackages(List<Package> packages, StateWriter out) {
        out.beginList(packages.size());
        for (Package element : packages) {
            PackageMapping.write(element, out);
        }
        out.endList();
    }

    private static List<Switch> readSwitches(StateReader in) {
        List<Switch> switches = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            switches.add(SwitchMapping.read(in));
        }
        return switches;
    }

    private static List<Package> readPackages(StateReader in) {
        List<Package> packages = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            packages.add(PackageMapping.read(in));
        }
        return packages;
    }
}
