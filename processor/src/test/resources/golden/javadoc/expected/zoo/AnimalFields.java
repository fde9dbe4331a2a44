package zoo;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.CollectionField;
import dev.typecase.query.OrderedField;
import dev.typecase.query.TextField;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Animal} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AnimalFields {

    private static final Access ACCESS = new Access();

    /** {@link Animal#id}. */
    public static final OrderedField<Animal, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Animal#name}. */
    public static final TextField<Animal> NAME = new TextField<>(FieldPath.of(ACCESS, 1));

    /** {@link Animal#legs}. */
    public static final OrderedField<Animal, Integer> LEGS = new OrderedField<>(FieldPath.of(ACCESS, 2));

    /** {@link Animal#origin}. */
    public static final TextField<Animal> ORIGIN = new TextField<>(FieldPath.of(ACCESS, 3));

    /** {@link Animal#diets}. */
    public static final CollectionField<Animal, Diet> DIETS = new CollectionField<>(FieldPath.of(ACCESS, 4));

    /** {@link Animal#favourite}. */
    public static final DietFields.Of<Animal> FAVOURITE = new DietFields.Of<>(FieldPath.of(ACCESS, 5));

    private AnimalFields() {}

    private static final class Access extends FieldAccess<Animal> {

        @Override
        protected Shape shape() {
            return AnimalMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Animal animal, int field) {
            return switch (field) {
                case 0 -> animal.id;
                case 1 -> animal.name;
                case 2 -> animal.legs;
                case 3 -> animal.origin;
                case 4 -> animal.diets;
                case 5 -> animal.favourite;
                default -> throw new IllegalStateException("Animal has no field " + field);
            };
        }
    }
}
