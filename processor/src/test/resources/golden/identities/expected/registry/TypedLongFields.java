package registry;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.OrderedField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link TypedLong} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedLongFields {

    private static final Access ACCESS = new Access();

    /** {@link TypedLong#id}. */
    public static final OrderedField<TypedLong, LongId> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link TypedLong#next}. */
    public static final OrderedField<TypedLong, LongId> NEXT = new OrderedField<>(FieldPath.of(ACCESS, 1));

    /** {@link TypedLong#previous}. */
    public static final OrderedField<TypedLong, LongId> PREVIOUS = new OrderedField<>(FieldPath.of(ACCESS, 2));

    /** {@link TypedLong#all}. */
    public static final ElementsField<TypedLong, LongId, OrderedField<LongId, LongId>> ALL =
            new ElementsField<>(FieldPath.of(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));

    /** {@link TypedLong#some}. */
    public static final ElementsField<TypedLong, LongId, OrderedField<LongId, LongId>> SOME =
            new ElementsField<>(FieldPath.of(ACCESS, 4), new OrderedField<>(FieldPath.element(ACCESS, 4)));

    private TypedLongFields() {}

    private static final class Access extends FieldAccess<TypedLong> {

        @Override
        protected Shape shape() {
            return TypedLongMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(TypedLong typedLong, int field) {
            return switch (field) {
                case 0 -> typedLong.id;
                case 1 -> typedLong.next;
                case 2 -> typedLong.previous;
                case 3 -> typedLong.all;
                case 4 -> typedLong.some;
                case 5 -> typedLong.pairs;
                default -> throw new IllegalStateException("TypedLong has no field " + field);
            };
        }

        @Override
        protected Object component(int field, Object value) {
            return switch (field) {
                case 0 -> ((LongId) value).value();
                case 1 -> ((LongId) value).value();
                case 2 -> ((LongId) value).value();
                case 3 -> ((LongId) value).value();
                case 4 -> ((LongId) value).value();
                default -> value;
            };
        }
    }
}
