package registry;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.OrderedField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link TypedString} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedStringFields {

    private static final Access ACCESS = new Access();

    /** {@link TypedString#id}. */
    public static final OrderedField<TypedString, StringId> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link TypedString#next}. */
    public static final OrderedField<TypedString, StringId> NEXT = new OrderedField<>(FieldPath.of(ACCESS, 1));

    /** {@link TypedString#previous}. */
    public static final OrderedField<TypedString, StringId> PREVIOUS = new OrderedField<>(FieldPath.of(ACCESS, 2));

    /** {@link TypedString#all}. */
    public static final ElementsField<TypedString, StringId, OrderedField<StringId, StringId>> ALL =
            new ElementsField<>(FieldPath.of(ACCESS, 3), new OrderedField<>(FieldPath.element(ACCESS, 3)));

    /** {@link TypedString#some}. */
    public static final ElementsField<TypedString, StringId, OrderedField<StringId, StringId>> SOME =
            new ElementsField<>(FieldPath.of(ACCESS, 4), new OrderedField<>(FieldPath.element(ACCESS, 4)));

    private TypedStringFields() {}

    private static final class Access extends FieldAccess<TypedString> {

        @Override
        protected Shape shape() {
            return TypedStringMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(TypedString typedString, int field) {
            return switch (field) {
                case 0 -> typedString.id;
                case 1 -> typedString.next;
                case 2 -> typedString.previous;
                case 3 -> typedString.all;
                case 4 -> typedString.some;
                case 5 -> typedString.pairs;
                default -> throw new IllegalStateException("TypedString has no field " + field);
            };
        }

        @Override
        protected Object component(int field, Object value) {
            return switch (field) {
                case 0 -> ((StringId) value).value();
                case 1 -> ((StringId) value).value();
                case 2 -> ((StringId) value).value();
                case 3 -> ((StringId) value).value();
                case 4 -> ((StringId) value).value();
                default -> value;
            };
        }
    }
}
