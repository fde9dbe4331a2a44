package names;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.CollectionField;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import java.lang.IllegalStateException;
import java.lang.Override;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Everything} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class EverythingFields {

    private static final Access ACCESS = new Access();

    /** {@link Everything#id}. */
    public static final OrderedField<Everything, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Everything#shape}. */
    public static final ShapeFields.Of<Everything> SHAPE = new ShapeFields.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link Everything#list}. */
    public static final ListFields.Of<Everything> LIST = new ListFields.Of<>(FieldPath.of(ACCESS, 2));

    /** {@link Everything#builder}. */
    public static final BuilderFields.Of<Everything> BUILDER = new BuilderFields.Of<>(FieldPath.of(ACCESS, 3));

    /** {@link Everything#string}. */
    public static final StringFields.Of<Everything> STRING = new StringFields.Of<>(FieldPath.of(ACCESS, 4));

    /** {@link Everything#objects}. */
    public static final ObjectsFields.Of<Everything> OBJECTS = new ObjectsFields.Of<>(FieldPath.of(ACCESS, 5));

    /** {@link Everything#violations}. */
    public static final ViolationsFields.Of<Everything> VIOLATIONS = new ViolationsFields.Of<>(FieldPath.of(ACCESS, 6));

    /** {@link Everything#object}. */
    public static final ObjectFields.Of<Everything> OBJECT = new ObjectFields.Of<>(FieldPath.of(ACCESS, 7));

    /** {@link Everything#stages}. */
    public static final StagesFields.Of<Everything> STAGES = new StagesFields.Of<>(FieldPath.of(ACCESS, 8));

    /** {@link Everything#optionalStage}. */
    public static final OptionalStageFields.Of<Everything> OPTIONAL_STAGE =
            new OptionalStageFields.Of<>(FieldPath.of(ACCESS, 9));

    /** {@link Everything#strings}. */
    public static final CollectionField<Everything, String> STRINGS = new CollectionField<>(FieldPath.of(ACCESS, 10));

    /** {@link Everything#lists}. */
    public static final CollectionField<Everything, List> LISTS = new CollectionField<>(FieldPath.of(ACCESS, 11));

    /** {@link Everything#integers}. */
    public static final CollectionField<Everything, Integer> INTEGERS = new CollectionField<>(FieldPath.of(ACCESS, 13));

    /** {@link Everything#bytes}. */
    public static final PlainField<Everything> BYTES = new PlainField<>(FieldPath.of(ACCESS, 14));

    private EverythingFields() {}

    private static final class Access extends FieldAccess<Everything> {

        @Override
        protected Shape shape() {
            return EverythingMapping.INSTANCE.shape();
        }

        @Override
        protected java.lang.Object value(Everything everything, int field) {
            return switch (field) {
                case 0 -> everything.id;
                case 1 -> everything.shape;
                case 2 -> everything.list;
                case 3 -> everything.builder;
                case 4 -> everything.string;
                case 5 -> everything.objects;
                case 6 -> everything.violations;
                case 7 -> everything.object;
                case 8 -> everything.stages;
                case 9 -> everything.optionalStage;
                case 10 -> everything.strings;
                case 11 -> everything.lists;
                case 12 -> everything.shapes;
                case 13 -> everything.integers;
                case 14 -> everything.bytes;
                default -> throw new IllegalStateException("Everything has no field " + field);
            };
        }
    }
}
