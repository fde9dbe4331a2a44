package registry;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.OrderedField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link TypedUuid} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedUuidFields {

    private static final Access ACCESS = new Access();

    /** {@link TypedUuid#id}. */
    public static final OrderedField<TypedUuid, UuidId> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link TypedUuid#next}. */
    public static final OrderedField<TypedUuid, UuidId> NEXT = new OrderedField<>(FieldPath.of(ACCESS, 1));

    /** {@link TypedUuid#previous}. */
    public static final OrderedField<TypedUuid, UuidId> PREVIOUS = new OrderedField<>(FieldPath.of(ACCESS, 2));

    /** {@link TypedUuid#all}. */
    public static final ElementsField<TypedUuid, UuidId, OrderedField<UuidId, UuidId>> ALL =
            new ElementsField<>(FieldPath.of(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));

    /** {@link TypedUuid#some}. */
    public static final ElementsField<TypedUuid, UuidId, OrderedField<UuidId, UuidId>> SOME =
            new ElementsField<>(FieldPath.of(ACCESS, 4), new OrderedField<>(FieldPath.element(ACCESS, 4)));

    private TypedUuidFields() {}

    private static final class Access extends FieldAccess<TypedUuid> {

        @Override
        protected Shape shape() {
            return TypedUuidMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(TypedUuid typedUuid, int field) {
            return switch (field) {
                case 0 -> typedUuid.id;
                case 1 -> typedUuid.next;
                case 2 -> typedUuid.previous;
                case 3 -> typedUuid.all;
                case 4 -> typedUuid.some;
                case 5 -> typedUuid.pairs;
                default -> throw new IllegalStateException("TypedUuid has no field " + field);
            };
        }

        @Override
        protected Object component(int field, Object value) {
            return switch (field) {
                case 0 -> ((UuidId) value).value();
                case 1 -> ((UuidId) value).value();
                case 2 -> ((UuidId) value).value();
                case 3 -> ((UuidId) value).value();
                case 4 -> ((UuidId) value).value();
                default -> value;
            };
        }
    }
}
