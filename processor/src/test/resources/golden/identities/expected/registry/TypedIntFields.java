package registry;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.OrderedField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link TypedInt} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedIntFields {

    private static final Access ACCESS = new Access();

    /** {@link TypedInt#id}. */
    public static final OrderedField<TypedInt, IntId> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link TypedInt#next}. */
    public static final OrderedField<TypedInt, IntId> NEXT = new OrderedField<>(FieldPath.of(ACCESS, 1));

    /** {@link TypedInt#previous}. */
    public static final OrderedField<TypedInt, IntId> PREVIOUS = new OrderedField<>(FieldPath.of(ACCESS, 2));

    /** {@link TypedInt#all}. */
    public static final ElementsField<TypedInt, IntId, OrderedField<IntId, IntId>> ALL =
            new ElementsField<>(FieldPath.of(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));

    /** {@link TypedInt#some}. */
    public static final ElementsField<TypedInt, IntId, OrderedField<IntId, IntId>> SOME =
            new ElementsField<>(FieldPath.of(ACCESS, 4), new OrderedField<>(FieldPath.element(ACCESS, 4)));

    private TypedIntFields() {}

    private static final class Access extends FieldAccess<TypedInt> {

        @Override
        protected Shape shape() {
            return TypedIntMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(TypedInt typedInt, int field) {
            return switch (field) {
                case 0 -> typedInt.id;
                case 1 -> typedInt.next;
                case 2 -> typedInt.previous;
                case 3 -> typedInt.all;
                case 4 -> typedInt.some;
                case 5 -> typedInt.pairs;
                default -> throw new IllegalStateException("TypedInt has no field " + field);
            };
        }

        @Override
        protected Object component(int field, Object value) {
            return switch (field) {
                case 0 -> ((IntId) value).value();
                case 1 -> ((IntId) value).value();
                case 2 -> ((IntId) value).value();
                case 3 -> ((IntId) value).value();
                case 4 -> ((IntId) value).value();
                default -> value;
            };
        }
    }
}
