package zoo;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Animal} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AnimalMapping implements AggregateMapping<Animal, UUID> {

    /** The one instance. */
    public static final AnimalMapping INSTANCE = new AnimalMapping();

    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int LEGS = 2;
    private static final int ORIGIN = 3;
    private static final int DIETS = 4;
    private static final int FAVOURITE = 5;

    private static final Shape SHAPE = Shape.of(
            "Animal",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.scalar("name", Shape.Kind.STRING),
            Shape.Field.scalar("legs", Shape.Kind.INT),
            Shape.Field.scalar("origin", Shape.Kind.STRING).optional(),
            Shape.Field.list("diets", Shape.Field.object("element", DietMapping.SHAPE)),
            Shape.Field.object("favourite", DietMapping.SHAPE));

    private AnimalMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public UUID identity(Animal animal) {
        return animal.id;
    }

    @Override
    public Tables tables() {
        return AnimalTables.TABLES;
    }

    @Override
    public FieldPath<Animal> identityPath() {
        return AnimalFields.ID.path();
    }

    @Override
    public String identityText(UUID identity) {
        return identity.toString();
    }

    @Override
    public Animal copy(Animal animal) {
        Animal copy = new Animal();
        copy.id = animal.id;
        copy.name = animal.name;
        copy.legs = animal.legs;
        copy.origin = animal.origin;
        copy.diets = copyDiets(animal.diets);
        copy.favourite = animal.favourite;
        return copy;
    }

    @Override
    public boolean sameState(Animal one, Animal other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.name, other.name)
                && one.legs == other.legs
                && Objects.equals(one.origin, other.origin)
                && Objects.equals(one.diets, other.diets)
                && Objects.equals(one.favourite, other.favourite);
    }

    @Override
    public void check(Animal animal, Violations violations) {
        AnimalConstraints.check(animal, violations);
    }

    @Override
    public void write(Animal animal, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(animal.id);
        out.field(NAME).writeString(animal.name);
        out.field(LEGS).writeInt(animal.legs);
        if (animal.origin == null) {
            out.field(ORIGIN).writeNull();
        } else {
            out.field(ORIGIN).writeString(animal.origin);
        }
        writeDiets(animal.diets, out.field(DIETS));
        DietMapping.write(animal.favourite, out.field(FAVOURITE));
        out.endObject();
    }

    @Override
    public Animal read(StateReader in) {
        Animal animal = new Animal();
        animal.diets = new ArrayList<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> animal.id = in.readUuid();
                case NAME -> animal.name = in.readString();
                case LEGS -> animal.legs = in.readInt();
                case ORIGIN -> animal.origin = in.readNull() ? null : in.readString();
                case DIETS -> animal.diets = readDiets(in);
                case FAVOURITE -> animal.favourite = DietMapping.read(in);
                default -> throw new IllegalStateException("Animal has no field " + field);
            }
        }
        return animal;
    }

    @Override
    public void writeIdentity(UUID identity, StateWriter out) {
        out.writeUuid(identity);
    }

    @Override
    public UUID readIdentity(StateReader in) {
        return in.readUuid();
    }

    private static List<Diet> copyDiets(List<Diet> diets) {
        return diets == null ? null : new ArrayList<>(diets);
    }

    private static void writeDiets(List<Diet> diets, StateWriter out) {
        out.beginList(diets.size());
        for (Diet element : diets) {
            DietMapping.write(element, out);
        }
        out.endList();
    }

    private static List<Diet> readDiets(StateReader in) {
        List<Diet> diets = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            diets.add(DietMapping.read(in));
        }
        return diets;
    }
}
