package registry;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link PlainInt} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainIntFields {

    private static final Access ACCESS = new Access();

    /** {@link PlainInt#id}. */
    public static final OrderedField<PlainInt, Integer> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    private PlainIntFields() {}

    private static final class Access extends FieldAccess<PlainInt> {

        @Override
        protected Shape shape() {
            return PlainIntMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(PlainInt plainInt, int field) {
            return switch (field) {
                case 0 -> plainInt.id;
                default -> throw new IllegalStateException("PlainInt has no field " + field);
            };
        }
    }
}
